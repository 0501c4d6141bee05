import Foundation
import TestSupport
import Testing

/// The shared sample of the HelloAsso payments export, held against its line of the manifest.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct HelloAssoImportTests {
  private let file = SharedFixtures.url("imports/helloasso_paiements.csv").path

  private func books() throws -> BooksFolder {
    let books = try BooksFolder()
    try books.done("campaign", "open", "soiree")
    return books
  }

  private func donations(_ books: BooksFolder) throws -> [[String]] {
    try books.done("export", "csv", "--what", "donations").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func `the online rows are 135.00, in two campaigns, the ticket apart from its gift`() throws
  {
    let books = try books()
    let answer = books.run(
      "donation", "import", file, "--map", "Caisse d'urgence=urgence", "--map",
      "Soirée de soutien:Billetterie=soiree", "--format", "json")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains(#""imported":5"#) && answer.output.contains(#""135.00""#))
    #expect(answer.errors.contains("1 typed on the platform"))
    let rows = try donations(books)
    let told = rows.map { [$0[8], $0[2], $0[5], $0[15], $0[1]].joined(separator: " ") }
    #expect(
      told == [
        "50001 50.00 urgence gift 2024-06-12", "50002 20.00 urgence gift 2024-06-12",
        "50003 20.00 urgence gift 2024-07-12", "50005 40.00 soiree ticket 2024-06-14",
        "50005/gift 5.00 soiree gift 2024-06-14",
      ])
    let again = books.run(
      "donation", "import", file, "--map", "Caisse d'urgence=urgence", "--map",
      "Soirée de soutien:Billetterie=soiree")
    #expect(again.errors.contains("imported 0, already known 4, changed 0, rejected 0"))
  }

  @Test func `with the rows typed on the platform it is the manifest's 1,135.00`() throws {
    let books = try books()
    try books.done(
      "donation", "import", file, "--map", "Caisse d'urgence=urgence", "--map",
      "Soirée de soutien:Billetterie=soiree", "--offline")
    let rows = try donations(books)
    #expect(rows.contains { $0[8] == "50004" && $0[2] == "1000.00" && $0[4] == "transfer" })
    let cents = rows.map { Int($0[2].replacing(".", with: ""))! }.reduce(0, +)
    #expect(cents == 113_500)
  }

  @Test func `a form that feeds no campaign is refused by name`() throws {
    let books = try books()
    let answer = books.run("donation", "import", file, "--map", "Caisse d'urgence=urgence")
    #expect(answer.status == 65)
    #expect(answer.errors.contains("‘Soirée de soutien:Billetterie’"))
    #expect(try donations(books).isEmpty)
  }
}

/// What the platform says became of its donations, and an import taken back.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct HelloAssoApplyTests {
  private let file = SharedFixtures.url("imports/helloasso_paiements.csv").path

  private func take(_ books: BooksFolder, _ more: String...) throws -> BooksFolder.Answer {
    let answer = books.run(
      ["donation", "import", file, "--map", "Caisse d'urgence=urgence"]
        + ["--map", "Soirée de soutien:Billetterie=urgence"] + more)
    #expect(answer.status == 0, "\(answer.errors)")
    return answer
  }

  @Test func `what was paid out is proposed, then cleared on its day, once`() throws {
    let books = try BooksFolder()
    #expect(try take(books).errors.contains("2 paid out to the bank, 70.00 gross: --apply records"))
    #expect(try take(books, "--apply").errors.contains("70.00 gross: recorded"))
    let donations = try books.done("export", "csv", "--what", "donations")
    #expect(donations.matches(of: /,cleared,5000[12],2024-07-01,/).count == 2)
    #expect(try books.done("export", "ndjson").contains("HA-2024-07-01"))
    let journal = try books.done("export", "ndjson")
    #expect(try !take(books, "--apply").errors.contains("paid out"))
    #expect(try books.done("export", "ndjson") == journal)
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `an import undone leaves both books as they were, and can be taken in again`() throws {
    let books = try BooksFolder()
    func balance() throws -> String {
      try books.done("statement", "trial-balance", "--format", "csv").split(separator: "\n")
        .filter { !$0.contains(/^(records|root)/) && !$0.hasSuffix(",0.00") }
        .joined(separator: "\n")
    }
    let before = try balance()
    _ = try take(books)
    let list = try books.done("import", "list", "--format", "csv").split(separator: "\n")
    let id = String(try #require(list.last).prefix { $0 != "," })
    #expect(try balance() != before)
    try books.done("import", "undo", id)
    #expect(try balance() == before)
    #expect(books.run("import", "undo", id).status == 1)
    #expect(try take(books, "--apply").errors.contains("imported 5, already known 0"))
    let second = try books.done("import", "list", "--format", "csv").split(separator: "\n")
      .dropFirst().map { String($0.prefix { $0 != "," }) }.first { $0 != id }
    let refused = books.run("import", "undo", try #require(second))
    #expect(refused.status == 1 && refused.errors.contains("50001, 50002"))
    #expect(try books.done("audit", "verify").contains("intact"))
  }
}
