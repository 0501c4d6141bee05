package import Granting
package import Ledger

/// What became of a part of a fund's money, down to the single payout.
package struct MoneyUse: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case costs
    /// Paid for an award, and not given back.
    case paid(AwardCode, PayoutCode)
    /// Promised by an award, and not yet paid.
    case promised(AwardCode)
    /// Gone to other funds.
    case moved
    case reserve, free

    /// The award it was for.
    package var award: AwardCode? {
      switch self {
      case .paid(let award, _), .promised(let award): award
      case .costs, .moved, .reserve, .free: nil
      }
    }

    /// The word for it: `paid`.
    package var term: Term {
      switch self {
      case .costs: .costs
      case .paid: .paid
      case .promised: .reserved
      case .moved: .moved
      case .reserve: .reserve
      case .free: .free
      }
    }
  }

  package let kind: Kind
  package let amount: Amount

  package init(_ kind: Kind, _ amount: Amount) {
    self.kind = kind
    self.amount = amount
  }
}
