import Formats
import Ledger

/// An accepted amount prints back to itself.
enum AmountProperty: Property {
  private static let currencies = [
    Currency.euro, Currency(code: "JPY")!, Currency(code: "TND")!,
  ]
  private static let forms = [
    AmountForm.plain, AmountForm.french,
    AmountForm(
      decimalMark: .dot, thousands: [.comma, .apostrophe],
      negatives: Set(AmountForm.NegativeSign.allCases), allowsPlus: true,
      currencySigns: ["€", "EUR", "E"])!,
    AmountForm(
      decimalMark: .comma, thousands: [.dot, .space], negatives: [.trailingMinus, .parentheses],
      currencySigns: ["F"])!,
  ]

  static func hold(for bytes: [UInt8]) throws {
    for currency in currencies {
      let plain = AmountReader(.plain, currency)
      for form in forms {
        let reader = AmountReader(form, currency)
        guard let amount = bytes.withUnsafeBytes({ try? reader.read($0) }) else { continue }
        let text = currency.plain(amount)
        try Fuzzing.hold(amount.isRecordable, "\(text) is more than a record carries")
        try Fuzzing.hold(try plain.read(text), is: amount, "\(text) reads otherwise")
        try Fuzzing.hold(currency.amount(plain: text), is: amount, "\(text) is typed otherwise")
      }
      try typed(bytes, currency, plain)
    }
  }

  /// The form that is typed is one that files have.
  private static func typed(_ bytes: [UInt8], _ currency: Currency, _ plain: AmountReader) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let amount = currency.amount(plain: text) else { return }
    try Fuzzing.hold(try plain.read(text), is: amount, "“\(text)” is another amount in a file")
  }
}
