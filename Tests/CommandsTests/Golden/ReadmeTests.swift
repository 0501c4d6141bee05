import Foundation
import TestSupport
import Testing

struct ReadmeTests {
  @Test func `the commands of the README print what it says`() throws {
    let readme = Golden("README.md")
    let text = try #require(readme.text)
    let shown = try #require(Self.block(of: text), "the README shows a console")
    let replayed = try Transcript(shown).replayed(in: TranscriptShell())
    #expect(replayed == shown)
  }

  /// What stands between the fences of its one console block.
  private static func block(of text: String) -> String? {
    let fence = "```console\n"
    guard let start = text.range(of: fence)?.upperBound else { return nil }
    guard let end = text[start...].range(of: "```")?.lowerBound else { return nil }
    return String(text[start..<end])
  }
}
