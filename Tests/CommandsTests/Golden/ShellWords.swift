/// Splits a command line of a transcript as a shell would: spaces, and both kinds of quotes.
enum ShellWords {
  static func of(_ line: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (quote, character) {
      case (nil, " "):
        if let finished = word { words.append(finished) }
        word = nil
      case (nil, "\""), (nil, "'"):
        quote = character
        word = word ?? ""
      case (let open?, character) where open == character:
        quote = nil
      default:
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
