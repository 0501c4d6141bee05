import Foundation
import Testing

/// The promise of an erasure on real files, where it is the retention policy that erases.
struct RetentionFilesTests {
  private static let file =
    DonorEraseTests.header + """
      2024-06-10,50.00,EUR,Camille Effacée,camille@effacee.example,transfer,R-1,
      2024-06-11,20.00,EUR,Sacha Restant,sacha@restant.example,card,R-2,recus
      2024-06-12,30.00,EUR,Lou Retenue,lou@retenue.example,card,R-3,
      2027-06-10,15.00,EUR,Noa Récente,noa@recente.example,cheque,R-4,

      """

  /// Three years later: Camille is due, Sacha's receipts are not over, Lou is held, Noa just gave.
  private func books() throws -> BooksFolder {
    let books = try BooksFolder()
    try books.done("campaign", "open", "recus", "--people", "full")
    books.environment["CAISSE_NOW"] = "2027-06-10T08:00:00Z"
    let file = try books.write("dons.csv", Self.file)
    try books.done(
      "donation", "import", file, "--campaign", "urgence", "--confirm", "2027-06-10")
    try books.done("donor", "retention", "set", "--months", "36")
    try books.done(
      "donor", "hold", "place", "lou@retenue.example", "--ground", "litigation", "--reason",
      "Affaire 24/117")
    books.environment["CAISSE_NOW"] = "2027-07-01T08:00:00Z"
    return books
  }

  private func bytes(_ books: BooksFolder) throws -> [Data] {
    try ["fund.caisse", "fund.people", "fund.logkey", "fund.checkpoint"].map {
      try Data(contentsOf: books.folder.appending(path: "books/" + $0))
    }
  }

  @Test func `what is due is in no file any more, and what is kept on a ground is`() throws {
    let books = try books()
    try books.done("donor", "retention", "apply", "--confirm", "2")
    for word in ["Camille", "Effac", "camille@effacee", "R-1,"] {
      #expect(try books.files(holding: word) == [], "\(word)")
    }
    for word in ["sacha@restant", "Lou Retenue", "Affaire 24/117", "noa@recente"] {
      #expect(try books.files(holding: word) == ["fund.people"], "\(word)")
    }
    let list = try books.done("donor", "list", "--format", "csv")
    #expect(!list.contains("sacha@restant") && list.contains("noa@recente"))
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `a hold lifted lets go, and then nothing of the hold's words is left either`() throws {
    let books = try books()
    try books.done("donor", "hold", "lift", "H1")
    try books.done("donor", "retention", "apply", "--confirm", "3")
    for word in ["Lou Retenue", "lou@retenue", "Affaire 24/117"] {
      #expect(try books.files(holding: word) == [], "\(word)")
    }
    books.environment["CAISSE_NOW"] = "2031-01-01T08:00:00Z"
    try books.done("donor", "retention", "apply", "--confirm", "2", "--confirm", "2031-01-01")
    #expect(try books.files(holding: "sacha@restant") == [])
  }

  @Test(arguments: [["retention", "apply"], ["erase", "camille@effacee.example"]])
  func `what is only tried changes no byte of any file`(act: [String]) throws {
    let books = try books()
    let before = try bytes(books)
    let tried = books.run(["donor"] + act + ["--dry-run"])
    #expect(tried.status == 0 && !tried.output.isEmpty, "\(tried.errors)")
    #expect(try bytes(books) == before)
  }

  @Test func `a copy made before brings back nobody whom the policy erased`() throws {
    let books = try books()
    try books.done("books", "copy", "make", books.path("copy.caisse"), "--with-people")
    try books.done("donor", "retention", "apply", "--confirm", "2")
    books.environment["CAISSE_NOW"] = "2027-08-15T08:00:00Z"
    try books.done("campaign", "open", "a")
    let files = FileManager.default
    try files.removeItem(atPath: books.path("books/fund.people"))
    try files.copyItem(
      atPath: books.path("copy.people"), toPath: books.path("books/fund.people"))
    #expect(try books.files(holding: "camille@effacee") == ["fund.people"])
    #expect(try !books.done("donor", "list", "--format", "csv").contains("camille"))
    #expect(try books.files(holding: "camille@effacee") == [])
    #expect(try books.done("audit", "verify").contains("intact"))
  }
}
