import Journal
import Keeping
import Ledger

/// Turns cells into what people read, in a language and the books' currency.
struct CellText {
  let numerals: Numerals
  let currency: Currency

  func callAsFunction(_ cell: Cell) -> String {
    switch cell {
    case .text(let text), .code(let text): text
    case .amount(let amount, nil): numerals.text(amount, currency)
    case .amount(let amount, let other?):
      other == currency
        ? numerals.text(amount, other) : numerals.text(amount, other) + " " + other.code
    case .count(let count): numerals.text(count)
    case .day(let day): day.description
    case .instant(let instant): instant.description
    case .none: ""
    }
  }

  /// What a page says once instead of in every cell.
  func caption(for kinds: some Sequence<Column.Kind>) -> String? {
    guard kinds.contains(.amount) else { return nil }
    switch numerals.language {
    case .french: return "montants en \(currency.code)"
    case .english: return "amounts in \(currency.code)"
    }
  }
}

extension Cell {
  var isNumber: Bool { kind.isNumber }

  var kind: Column.Kind {
    switch self {
    case .text, .none: .text
    case .code: .code
    case .amount: .amount
    case .count: .count
    case .day: .day
    case .instant: .instant
    }
  }

  var isNegative: Bool {
    switch self {
    case .amount(let amount, _): amount.isNegative
    case .count(let count): count < 0
    default: false
    }
  }
}
