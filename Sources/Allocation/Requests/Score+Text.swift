extension Score {
  /// Reads `7`, `7.5` or `7.333`; nil for anything else, four decimals included.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...12).contains(parts[0].utf8.count),
      parts.allSatisfy(Score.isDigits), let points = Int64(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(thousandths: points * 1000)
      return
    }
    guard (1...3).contains(parts[1].utf8.count), var decimals = Int64(parts[1]) else { return nil }
    for _ in parts[1].utf8.count..<3 { decimals *= 10 }
    self.init(thousandths: points * 1000 + decimals)
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// Without the decimals that say nothing: `7.5`.
  package var plain: String {
    var text = description
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
