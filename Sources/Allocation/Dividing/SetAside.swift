package import Ledger

/// What is taken off the pot before anything is divided: a reserve for appeals, or for what is to come.
package enum SetAside: Hashable, Sendable {
  case amount(Amount)
  case portion(Portion)

  func minorUnits(of pot: Int64) -> Int64 {
    switch self {
    case .amount(let amount): amount.minorUnits
    case .portion(let portion): portion.roundedUp(of: pot)
    }
  }
}
