import Journal

/// The hash of what a command was given: its words, without those that don't change what it does.
enum CommandInput {
  static func hash(
    files: [String], arguments: [String] = Surroundings.current.arguments
  ) throws -> Hash {
    var words: [String] = []
    var skipsNext = false
    for word in arguments {
      if skipsNext {
        skipsNext = false
      } else if withValue.contains(word) {
        skipsNext = true
      } else if !withoutValue.contains(word),
        !withValue.contains(where: { word.hasPrefix($0 + "=") })
      {
        words.append(word)
      }
    }
    var hash = RunningHash()
    hash.update(words.joined(separator: "\u{0}"))
    for file in files {
      hash.update(0)
      try FileBytes.read(file).withUnsafeBytes { hash.update($0) }
    }
    return hash.hash
  }

  private static let withValue: Set = [
    "--once", "--confirm", "--books", "--as", "--format", "-o", "--output", "--lang",
  ]
  private static let withoutValue: Set = ["--dry-run", "--no-color"]
}
