/// A value in several words, parted by commas: `up to 500.00, 1 approval`.
struct Phrases {
  private(set) var all: ArraySlice<String>

  init(_ text: String) {
    all =
      text.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.trimmingSpaces()) }[...]
  }

  var isEmpty: Bool { all.isEmpty }

  /// What follows these words in the next phrase, if it begins with them.
  mutating func take(after words: String) -> String? {
    guard let first = all.first, first.hasPrefix(words) else { return nil }
    all = all.dropFirst()
    return String(first.dropFirst(words.count))
  }

  /// What stands before these words in the next phrase, if it ends in them.
  mutating func take(before words: String) -> String? {
    guard let first = all.first, first.hasSuffix(words) else { return nil }
    all = all.dropFirst()
    return String(first.dropLast(words.count))
  }

  /// The number of the next phrase, if it counts this.
  mutating func count(_ noun: String) -> Int? {
    guard let first = all.first, let count = Phrases.count(first, noun) else { return nil }
    all = all.dropFirst()
    return count
  }

  /// `1 approval`, `2 approvals`.
  static func count(_ text: String, _ noun: String) -> Int? {
    guard let (number, counted) = pair(text), counted == noun || counted == noun + "s" else {
      return nil
    }
    return Phrases.number(number)
  }

  /// Two words parted by spaces.
  static func pair(_ text: String) -> (String, String)? {
    let words = text.split(separator: " ").map(String.init)
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// Digits, as many as a policy's numbers may have.
  static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
