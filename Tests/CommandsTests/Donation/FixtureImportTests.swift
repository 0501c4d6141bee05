import Foundation
import TestSupport
import Testing

/// Invariant 5 of `domain.md`: the files of the model campaign give the rows and sums that their readme
/// tells.
struct FixtureImportTests {
  private struct Answer: Decodable {
    let imported: Int
    let alreadyKnown: Int
    let rejected: Int
    let amount: String?

    enum CodingKeys: String, CodingKey {
      case imported, rejected, amount
      case alreadyKnown = "already_known"
    }
  }

  /// `| name | rows | sum |` of the readme; no sum for what isn't money.
  private static let files = Golden("fixtures/README.md").text!
    .matches(of: /(?m)^\| `(\w+)\.csv` \| ([0-9,]+) \| ([0-9,.]*) ?\|/).map { match in
      (
        name: "fixtures/mobilisation/\(match.1).csv",
        rows: Int(match.2.replacing(",", with: ""))!, sum: match.3.replacing(",", with: "")
      )
    }

  private func take(_ file: String, into books: BooksFolder) throws -> Answer {
    let path = Golden(file).url.path
    let words =
      switch file.split(separator: "/").last {
      case "collectifs.csv": ["collective", "import", path]
      case "candidatures.csv": ["application", "import", path, "--round", "2024-06"]
      default: ["donation", "import", path, "--map", "Caisse d'urgence=urgence"]
      }
    let answer = books.run(words + ["--format", "json"])
    #expect(answer.status == 0, "\(answer.errors)")
    return try JSONDecoder().decode(Answer.self, from: Data(answer.output.utf8))
  }

  @Test func `each file gives its rows and its sum, and again nothing`() throws {
    #expect(Self.files.count == 7 && Self.files.count { !$0.sum.isEmpty } == 5)
    let books = try BooksFolder()
    try books.done("round", "open", "2024-06", "--fund", "urgence")
    for file in Self.files {
      let answer = try take(file.name, into: books)
      #expect(answer.imported == file.rows && answer.rejected == 0, "\(file.name)")
      #expect(answer.amount ?? "" == file.sum, "\(file.name)")
    }
    let journal = try books.done("export", "ndjson")
    for file in Self.files {
      let answer = try take(file.name, into: books)
      #expect(answer.imported == 0 && answer.alreadyKnown == file.rows, "\(file.name)")
    }
    #expect(try books.done("export", "ndjson") == journal)
    try books.done("check")
    let rows = try books.done("export", "csv", "--what", "donations").split(separator: "\n")
    let cents = rows.dropFirst().map { Int($0.split(separator: ",")[2].replacing(".", with: ""))! }
    #expect(cents.reduce(0, +) == 9_350_000)
  }
}
