/// What the books named by chance, as the walk names it: by number, in the order in which it was made. So a
/// seed gives the same walk whatever the books drew.
struct Names {
  private var given: [String: String] = [:]
  private var walk: [String: String] = [:]

  /// The walk's name for an id such as `d:7K2QZ09VXW3F5TNA` or a payout's code; all else keeps its own.
  mutating func name(for answered: String) -> String {
    guard Self.isDrawn(answered) else { return answered }
    if let known = walk[answered] { return known }
    let digits = String(walk.count + 1)
    let name = "#" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    walk[answered] = name
    given[name] = answered
    return name
  }

  /// What the books call it.
  func given(_ name: String) -> String { given[name] ?? name }

  /// The same in a list such as `#0001,#0002`.
  func given(inside words: String) -> String {
    guard words.hasPrefix("#") else { return words }
    return words.split(separator: ",").map { given(String($0)) }.joined(separator: ",")
  }

  private static func isDrawn(_ text: String) -> Bool {
    text.hasPrefix("CA-") || (text.utf8.count > 12 && text.dropFirst().hasPrefix(":"))
  }
}
