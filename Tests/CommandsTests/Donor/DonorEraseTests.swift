import Foundation
import TestSupport
import Testing

/// The promise of an erasure, on real files.
struct DonorEraseTests {
  static let header = "date,amount,currency,donor,email,channel,reference,campaign\n"
  static let file =
    header + """
      2024-06-10,50.00,EUR,Camille Effacée,camille@effacee.example,transfer,R-1,
      2024-06-11,20.00,EUR,Camille Effacée,Camille@Effacee.example,card,R-2,
      2024-06-11,30.00,EUR,Sacha Restant,,card,R-3,
      2024-06-12,15.00,EUR,Lou Restant,lou@restant.example,cheque,R-4,

      """

  private func books() throws -> (BooksFolder, file: String) {
    let books = try BooksFolder()
    let file = try books.write("dons.csv", Self.file)
    try books.done("donation", "import", file, "--campaign", "urgence")
    return (books, file)
  }

  private func erase(_ donor: String, in books: BooksFolder) throws {
    try books.done("donor", "erase", donor, "--confirm", donor)
  }

  private func salts(of donor: String, in books: BooksFolder) throws -> [[UInt8]] {
    let json = try JSONSerialization.jsonObject(
      with: Data(books.done("donor", "export", donor).utf8))
    let kept = (json as? [String: Any])?["kept"] as? [[String: Any]]
    return try #require(kept).map { opening in
      let hex = Array((opening["salt"] as! String).utf8)
      return stride(from: 0, to: hex.count, by: 2).map {
        UInt8(String(decoding: hex[$0..<$0 + 2], as: UTF8.self), radix: 16)!
      }
    }
  }

  @Test func `nothing of an erased person is left in any file of the books`() throws {
    let (books, _) = try books()
    let salts = try salts(of: "camille@effacee.example", in: books)
    let words = ["Camille", "Effac", "camille@effacee", "Camille@Effacee", "R-1,"]
    for word in words { #expect(try books.files(holding: word) == ["fund.people"], "\(word)") }
    #expect(salts.count == 2)
    for salt in salts { #expect(try books.files(holding: salt) == ["fund.people"]) }
    try erase("camille@effacee.example", in: books)
    for word in words { #expect(try books.files(holding: word) == [], "\(word)") }
    for salt in salts { #expect(try books.files(holding: salt) == []) }
    #expect(try books.files(holding: "Sacha Restant") == ["fund.people"])
    let list = try books.done("donor", "list", "--format", "csv")
    #expect(list.split(separator: "\n").count == 3)
    #expect(!list.contains("70.00"))
    #expect(books.run("donor", "show", "camille@effacee.example").status == 1)
  }

  @Test func `every statement and export is the same after an erasure, and the books verify`()
    throws
  {
    let (books, _) = try books()
    let commands: [[String]] =
      ["donations", "entries", "postings", "awards", "payouts"].map {
        ["export", "csv", "--what", $0]
      } + [
        ["export", "hledger"], ["export", "beancount"],
        ["export", "hledger", "--book", "commitment"],
        ["statement", "trial-balance", "--format", "csv"],
        ["statement", "campaign", "urgence", "--format", "json"],
        ["statement", "journal", "--format", "csv"], ["status", "--format", "csv"],
      ]
    func answers() -> [String] {
      commands.map { command in
        let answer = books.run(command)
        #expect(answer.status == 0, "\(command): \(answer.errors)")
        return answer.output.split(separator: "\n")
          .filter { !$0.contains(/checkpoint|^ *"?(records|root)"?[,:]/) }
          .joined(separator: "\n")
      }
    }
    let before = answers()
    let journal = try books.done("export", "ndjson")
    try erase("camille@effacee.example", in: books)
    for (command, (old, new)) in zip(commands, zip(before, answers())) {
      #expect(old == new, "\(command)")
    }
    #expect(try books.done("export", "ndjson").hasPrefix(journal))
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `importing the file again after an erasure writes nothing and brings nobody back`()
    throws
  {
    let (books, file) = try books()
    try erase("camille@effacee.example", in: books)
    let journal = try books.done("export", "ndjson")
    let again = books.run("donation", "import", file, "--campaign", "urgence")
    #expect(again.status == 0)
    #expect(again.errors.contains("imported 0, already known 4, changed 0, rejected 0"))
    #expect(try books.done("export", "ndjson") == journal)
    #expect(try books.files(holding: "camille@effacee") == [])
  }

  @Test func `the records of erasures wait for five people, and are written together`() throws {
    let books = try BooksFolder()
    var rows = Self.header
    for number in 0..<12 {
      let day = "2024-06-1\(number % 3)"
      rows += "\(day),10.00,EUR,Nom \(number),d\(number % 6)@example.org,transfer,N-\(number),\n"
    }
    let file = try books.write("dons.csv", rows)
    try books.done("donation", "import", file, "--campaign", "urgence")
    for number in 0..<4 { try erase("d\(number)@example.org", in: books) }
    #expect(try !books.done("export", "ndjson").contains("person.erased"))
    try erase("d4@example.org", in: books)
    let erased = try books.done("export", "csv", "--what", "records").split(separator: "\n")
      .filter { $0.contains("person.erased") }
    #expect(erased.count == 10)
    #expect(Set(erased.map { $0.split(separator: ",")[4] }).count == 1)
    #expect(try books.done("audit", "verify").contains("intact"))
    #expect(try books.done("donor", "list", "--format", "csv").contains("d5@example.org,2,20.00"))
  }

  @Test func `an erasure alone is recorded after thirty days, with whatever is written next`()
    throws
  {
    let (books, _) = try books()
    try erase("lou@restant.example", in: books)
    books.environment["CAISSE_NOW"] = "2024-07-30T08:00:00Z"
    try books.done("campaign", "open", "a")
    #expect(try !books.done("export", "ndjson").contains("person.erased"))
    books.environment["CAISSE_NOW"] = "2024-07-31T08:00:00Z"
    try books.done("campaign", "open", "b")
    #expect(try books.done("export", "ndjson").contains("person.erased"))
  }

  @Test func `an older people file put back brings nobody back`() throws {
    let (books, _) = try books()
    let files = FileManager.default
    try files.copyItem(atPath: books.path("books/fund.people"), toPath: books.path("old.people"))
    try erase("camille@effacee.example", in: books)
    books.environment["CAISSE_NOW"] = "2024-08-01T08:00:00Z"
    try books.done("campaign", "open", "a")
    try files.removeItem(atPath: books.path("books/fund.people"))
    try files.copyItem(atPath: books.path("old.people"), toPath: books.path("books/fund.people"))
    #expect(try books.files(holding: "camille@effacee") == ["fund.people"])
    let list = try books.done("donor", "list", "--format", "csv")
    #expect(!list.contains("camille") && list.contains("lou@restant.example"))
    #expect(try books.files(holding: "camille@effacee") == [])
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `a compaction that was interrupted is finished at the next opening`() throws {
    let (books, _) = try books()
    let people = books.path("books/fund.people")
    try RawConnection(people).execute(
      """
      PRAGMA secure_delete = OFF; UPDATE erasing SET compacting = 1;
      CREATE TABLE left_behind (text TEXT); INSERT INTO left_behind VALUES ('Reste de personne');
      DROP TABLE left_behind
      """)
    #expect(try books.files(holding: "Reste de personne") == ["fund.people"])
    try books.done("status")
    #expect(try books.files(holding: "Reste de personne") == [])
    #expect(try books.done("donor", "list", "--format", "csv").contains("lou@restant.example"))
  }

  @Test func `an erasure that is only tried changes no file`() throws {
    let (books, _) = try books()
    let journal = try books.done("export", "ndjson")
    let tried = books.run("donor", "erase", "camille@effacee.example", "--dry-run")
    #expect(tried.status == 0 && tried.output.contains("R-1") && tried.output.contains("R-2"))
    #expect(try books.done("export", "ndjson") == journal)
    #expect(try books.files(holding: "camille@effacee") == ["fund.people"])
  }
}
