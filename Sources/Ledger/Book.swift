/// The two books of entries, each balanced on its own per entry and fund.
package enum Book: String, Sendable, CaseIterable {
  /// Accounts of the chart: what goes to the FEC and the annual accounts.
  case financial
  /// What a fund may still promise: never in the FEC.
  case commitment
}

/// The accounts of the commitment book. They are the same in every chart.
package enum CommitmentAccount: String, Sendable, CaseIterable {
  case free, reserve, reserved, payable, paid, cost, refunded, held, lost
  case cleared, returned, moved
  /// Free money counted before it clears, until it does: what awards hold against a platform's money.
  case advanced

  package var code: AccountCode { AccountCode(known: rawValue) }

  /// Where money came from grows in credit; what became of it in debit.
  package var kind: AccountKind {
    switch self {
    case .cleared, .returned, .moved: .income
    case .advanced: .liability
    default: .asset
    }
  }
}
