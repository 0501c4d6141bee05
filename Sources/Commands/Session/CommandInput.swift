import Journal

/// The hash of what a command was given: its words, without those that don't change what it does.
enum CommandInput {
  static func hash(_ arguments: [String] = CommandLine.arguments) -> Hash {
    var words: [String] = []
    var skipsNext = false
    for word in arguments.dropFirst() {
      if skipsNext {
        skipsNext = false
      } else if withValue.contains(word) {
        skipsNext = true
      } else if !withoutValue.contains(word), !withValue.contains(where: { word.hasPrefix($0 + "=") }) {
        words.append(word)
      }
    }
    return Hash(of: Array(words.joined(separator: "\u{0}").utf8))
  }

  private static let withValue: Set = [
    "--once", "--books", "--as", "--format", "-o", "--output", "--lang",
  ]
  private static let withoutValue: Set = ["--dry-run", "--no-color"]
}
