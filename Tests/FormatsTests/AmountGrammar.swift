import Formats

/// Amounts in euros by the rules of a form, written and read on characters, the slow and plain way.
enum AmountGrammar {
  static func text(_ minorUnits: Int64, _ form: AmountForm, _ separator: String) -> String {
    let digits = String(minorUnits.magnitude / 100)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    let cents = String(minorUnits.magnitude % 100 + 100).dropFirst()
    return (minorUnits < 0 ? "-" : "") + grouped + form.decimalMark.rawValue + cents
  }

  static func minorUnits(_ text: String, _ form: AmountForm) -> Int64? {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: Character(form.decimalMark.rawValue), omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2 && (1...2).contains(parts[1].count),
      let whole = whole(parts[0], form), let cents = cents(parts.dropFirst().first),
      whole <= 90_071_992_547_409, whole * 100 + cents <= 9_007_199_254_740_991
    else { return nil }
    return (isNegative ? -1 : 1) * (whole * 100 + cents)
  }

  private static func whole(_ text: Substring, _ form: AmountForm) -> Int64? {
    if let digits = digits(text) { return digits }
    for separator in form.thousands {
      let groups = text.split(
        separator: Character(separator.rawValue), omittingEmptySubsequences: false)
      guard groups.count > 1, (1...3).contains(groups[0].count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { continue }
      if let digits = digits(Substring(groups.joined())) { return digits }
    }
    return nil
  }

  private static func cents(_ text: Substring?) -> Int64? {
    guard let text else { return 0 }
    return digits(text).map { text.count == 1 ? $0 * 10 : $0 }
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.allSatisfy({ "0123456789".contains($0) }) else { return nil }
    return Int64(text)
  }
}
