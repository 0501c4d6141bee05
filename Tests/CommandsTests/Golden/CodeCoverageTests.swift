import Foundation
import TestSupport
import Testing

/// Every code of an error or a finding is shown by some transcript.
struct CodeCoverageTests {
  private static let waiting = Golden("\(TranscriptTests.folder)/codes-without-transcript")

  private func shown() throws -> Set<String> {
    var codes: Set<String> = []
    for file in TranscriptTests.files {
      let text = try #require(Golden("\(TranscriptTests.folder)/\(file)").text)
      for match in text.matches(of: /(?m)^! .*\[([a-z][a-z0-9-]*)\]$/) {
        codes.insert(String(match.1))
      }
    }
    return codes
  }

  @Test func `every code of the sources is shown by a transcript, or waits for one by name`() throws
  {
    let missing = try SourceCodes.all().subtracting(shown()).sorted()
    let list = missing.map { $0 + "\n" }.joined()
    let difference = try Self.waiting.difference(from: list)
    #expect(
      difference == nil,
      "write a transcript for the code, or rewrite the list: \(difference ?? "")")
  }

  @Test func `transcripts show no code that the sources don't have`() throws {
    #expect(try shown().subtracting(SourceCodes.all()) == [])
  }

  @Test func `codes are found wherever they are written`() {
    let source = """
      throw Fault(code: "disk-full", message: "x")
      findings.add(Finding("file-empty", at: place, "x"))
      row.finding("row-ragged", .error, at: place, "x")
      fields.refuse("amount-missing", field: 2, "x")
      throw InputProblem.unknown("currency", text)
        package var code: String {
          switch self {
          case .known: "fund-known"
          }
        }
        package var code: String { "not-canonical" }
      let other = "no-code-at-all"
      """
    #expect(
      SourceCodes.of(source) == [
        "disk-full", "file-empty", "row-ragged", "amount-missing", "invalid-currency", "fund-known",
        "not-canonical",
      ])
  }
}
