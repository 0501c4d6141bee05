package import Foundation

/// A file that holds what a test must find again, letter by letter. `CAISSE_GOLDEN=rewrite swift test`
/// writes all of them anew; what changed is then read in the difference of the commit.
package struct Golden {
  package static let isRewritten =
    ProcessInfo.processInfo.environment["CAISSE_GOLDEN"] == "rewrite"

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package let url: URL

  /// The path is relative to the repository.
  package init(_ path: String) {
    url = Golden.root.appending(path: path)
  }

  package var text: String? { try? String(contentsOf: url, encoding: .utf8) }

  /// Nil when the file holds this text, or holds it from now on; else where they part.
  package func difference(from text: String) throws -> String? {
    if Golden.isRewritten {
      if self.text != text { try Data(text.utf8).write(to: url) }
      return nil
    }
    guard let kept = self.text else { return "\(url.lastPathComponent) is missing" }
    return kept == text ? nil : Golden.firstDifference(kept, text, in: url.lastPathComponent)
  }

  /// All golden files of a folder whose names end so, sorted.
  package static func files(in folder: String, ending suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  private static func firstDifference(_ kept: String, _ text: String, in file: String) -> String {
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place =
      zip(keptLines, lines).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(keptLines.count, lines.count)
    func line(_ lines: [Substring]) -> String {
      place < lines.count ? String(lines[place]) : "(the end)"
    }
    return """
      \(file):\(place + 1) is not what came of it
        kept: \(line(keptLines))
        came: \(line(lines))
      """
  }
}
