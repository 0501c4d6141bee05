package import Ledger

/// Why some bytes are not an amount.
package enum AmountProblem: String, Error, Sendable, CaseIterable {
  case missing = "amount-missing"
  case notANumber = "amount-not-a-number"
  /// A dot where the form has a comma, or the other way round.
  case otherDecimalMark = "amount-other-decimal-mark"
  /// Separators that don't stand at every three digits, or differ.
  case oddGrouping = "amount-odd-grouping"
  /// More decimals than the currency has.
  case tooPrecise = "amount-too-precise"
  /// Beyond what a record can carry.
  case tooLarge = "amount-too-large"

  package var code: String { rawValue }

  package var message: String {
    switch self {
    case .missing: "there is no amount"
    case .notANumber: "the amount isn't a number"
    case .otherDecimalMark: "the amount has a dot or a comma where this dialect writes none"
    case .oddGrouping: "the amount's separators don't stand at every three digits"
    case .tooPrecise: "the amount has more decimals than its currency"
    case .tooLarge: "the amount is larger than a record can carry"
    }
  }

  package func hint(_ form: AmountForm, _ currency: Currency) -> String? {
    let mark = form.decimalMark == .comma ? "comma" : "dot"
    return switch self {
    case .missing: nil
    case .tooPrecise: "\(currency.code) has \(currency.exponent) decimals"
    case .tooLarge: "no amount of the books goes beyond \(currency.plain(.largest))"
    case .notANumber, .otherDecimalMark, .oddGrouping:
      "amounts are read with a decimal \(mark); for another form choose its dialect with --dialect"
    }
  }
}
