package import Ledger
package import Statements

/// What waits for somebody: how many of a kind, of which account or fund, and how much.
package struct Waiting: Hashable, Sendable {
  package let kind: WaitingKind
  package let name: String
  package let count: Int?
  package let amount: Amount?

  package init(_ kind: WaitingKind, _ name: String, count: Int?, amount: Amount?) {
    self.kind = kind
    self.name = name
    self.count = count
    self.amount = amount
  }

  /// All there is, the money that comes in first.
  package static func all(in view: some BooksView) throws -> [Waiting] {
    try ofMoney(in: view)
  }

  private static func ofMoney(in view: some BooksView) throws -> [Waiting] {
    try UnclearedMoney.all(in: view, through: nil).map { money in
      // What is owed to an unknown giver stands in credit.
      let amount = money.role == .suspense ? try money.amount.negated() : money.amount
      return Waiting(kind(of: money.role), money.account.text, count: nil, amount: amount)
    }
  }

  private static func kind(of role: AccountRole) -> WaitingKind {
    switch role {
    case .cheques: .cheques
    case .cash: .cash
    case .disputed: .disputedMoney
    case .transit: .moneyUnderWay
    case .suspense: .unidentifiedMoney
    default: .platformMoney
    }
  }
}
