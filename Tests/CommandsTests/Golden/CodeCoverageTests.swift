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

  /// What the readme of the transcripts says can't be shown, each code with the test that shows it instead.
  private func excepted() throws -> [String: String] {
    let readme = try #require(Golden("\(TranscriptTests.folder)/README.md").text)
    let rows = readme.matches(of: /(?m)^\| `([a-z-]+)` \| [^|]+ \| `([^`|]+)` \|$/)
    return Dictionary(uniqueKeysWithValues: rows.map { (String($0.1), String($0.2)) })
  }

  @Test
  func `a code is excepted only while it stands in the sources, unshown, and a test has its name`()
    throws
  {
    let excepted = try excepted()
    #expect(!excepted.isEmpty)
    #expect(try Set(excepted.keys).subtracting(SourceCodes.all()) == [])
    #expect(try shown().intersection(excepted.keys) == [])
    let tests = try SourceCodes.texts(in: "Tests").filter { $0.contains("@Test") }
    for (code, test) in excepted {
      let source = tests.first { $0.contains("func `\(test)`(") }
      #expect(source?.contains(code) == true, "\(code): \(test)")
    }
  }

  @Test func `every code of the sources is shown by a transcript, or waits for one by name`() throws
  {
    let missing = try SourceCodes.all().subtracting(shown()).subtracting(excepted().keys).sorted()
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
