/// How a dialect writes amounts. It is said once for a file and never guessed from a row: `1,234` is
/// a thousand in one form and one and a bit in another.
package struct AmountForm: Hashable, Sendable {
  package var decimalMark: DecimalMark
  /// What may stand between groups of three digits; in one amount, one of them.
  package var thousands: Set<ThousandsSeparator>
  package var negatives: Set<NegativeSign>
  package var allowsPlus: Bool
  /// Signs or codes of the currency that may stand before or after: `€`, `EUR`.
  package var currencySigns: [String]

  package enum DecimalMark: String, Sendable, CaseIterable {
    case dot = "."
    case comma = ","

    var byte: UInt8 { rawValue.utf8.first! }
  }

  package enum ThousandsSeparator: String, Sendable, CaseIterable {
    case space = " "
    case noBreakSpace = "\u{A0}"
    case narrowNoBreakSpace = "\u{202F}"
    case dot = "."
    case comma = ","
    case apostrophe = "'"
  }

  package enum NegativeSign: String, Sendable, CaseIterable {
    /// `-12.50`
    case leadingMinus = "leading-minus"
    /// `12.50-`
    case trailingMinus = "trailing-minus"
    /// `(12.50)`
    case parentheses
    /// `−12.50`, with U+2212
    case unicodeMinus = "unicode-minus"
  }

  /// Nil when one character would both mark the decimals and separate thousands.
  package init?(
    decimalMark: DecimalMark, thousands: Set<ThousandsSeparator> = [],
    negatives: Set<NegativeSign> = [.leadingMinus], allowsPlus: Bool = false,
    currencySigns: [String] = []
  ) {
    guard !thousands.contains(where: { $0.rawValue == decimalMark.rawValue }) else { return nil }
    self.decimalMark = decimalMark
    self.thousands = thousands
    self.negatives = negatives
    self.allowsPlus = allowsPlus
    self.currencySigns = currencySigns
  }

  /// `-1234.50`: what machines write, and our own CSV.
  package static let plain = AmountForm(decimalMark: .dot)!

  /// `-1 234,50`, with any of the three spaces.
  package static let french = AmountForm(
    decimalMark: .comma, thousands: [.space, .noBreakSpace, .narrowNoBreakSpace])!
}
