/// Reads a text line by line: some first lines, hashes in base64 up to an empty line, and a checkpoint.
struct HashLines {
  /// No proof in a tree of 2⁶³ leaves has more.
  private static let most = 63
  private var lines: ArraySlice<Substring>
  /// Of the line read last.
  private(set) var number = 0

  init(_ text: String) {
    lines = text.split(separator: "\n" as Character, omittingEmptySubsequences: false)[...]
  }

  mutating func next() -> String? {
    number += 1
    return lines.popFirst().map(String.init)
  }

  /// Nil where a line isn't a hash, or none is empty.
  mutating func hashes() -> [Hash]? {
    var hashes: [Hash] = []
    while let line = next() {
      if line.isEmpty { return hashes }
      guard hashes.count < Self.most, let hash = Hash(base64: line) else { return nil }
      hashes.append(hash)
    }
    return nil
  }

  var rest: String { lines.joined(separator: "\n") }
}
