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
