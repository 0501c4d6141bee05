package import Ledger

/// What an entry of the financial book does to what one fund may still promise, for entries that no
/// event words for itself: manual ones, opening balances.
///
/// Free money follows cash less debts, to the cent (`domain.md` 3, the third identity). So a charge that
/// moves neither, such as a depreciation, costs nothing here: its money left with the purchase.
package struct CommitmentEffect: Equatable, Sendable {
  /// Free money spent; below zero where a cost came back.
  package var cost = Amount.zero
  /// Money that came in and is free.
  package var cleared = Amount.zero
  /// Income given back.
  package var refunded = Amount.zero
  /// What of the cost the bank or a platform took of itself: a fact, and nobody's decision.
  package var fees = Amount.zero

  package init() {}

  /// What leaves free money because somebody decided it, less what enters.
  package func decided() throws(LedgerRefusal) -> Amount {
    try cost + refunded - cleared - fees
  }

  package var isNone: Bool { cost.isZero && cleared.isZero && refunded.isZero }
}

extension CommitmentEffect {
  /// The effects of an entry's postings, by fund, in the order of their codes.
  package static func of(
    _ postings: [Posting], _ natures: AccountNatures
  ) throws(LedgerRefusal) -> [(fund: FundCode, effect: CommitmentEffect)] {
    var funds: [FundCode: Movement] = [:]
    for posting in postings {
      var movement = funds[posting.fund] ?? Movement()
      try movement.add(posting, natures[posting.account])
      funds[posting.fund] = movement
    }
    var effects: [(fund: FundCode, effect: CommitmentEffect)] = []
    for (fund, movement) in funds.sorted(by: { $0.key < $1.key }) where fund != .unassigned {
      effects.append((fund, try movement.effect()))
    }
    return effects
  }

  /// What an entry moves in one fund, by nature of account: debits positive.
  private struct Movement {
    /// Cash less debts.
    var spendable = Amount.zero
    var costs = Amount.zero
    var fees = Amount.zero
    /// Credits of income, positive.
    var income = Amount.zero

    mutating func add(_ posting: Posting, _ nature: AccountNature) throws(LedgerRefusal) {
      switch nature {
      case .cash, .debt: try spendable += posting.amount
      case .cost: try costs += posting.amount
      case .fee:
        try costs += posting.amount
        try fees += posting.amount
      case .income: try income -= posting.amount
      case .event, .other: break
      }
    }

    /// Cost less cleared and refunded is always what leaves cash: what is a cost and what is income is
    /// told by the accounts on the other side.
    func effect() throws(LedgerRefusal) -> CommitmentEffect {
      var effect = CommitmentEffect()
      let unexplained = try spendable + costs
      if spendable.isPositive {
        effect.cleared = max(.zero, unexplained)
      } else if income.isNegative {
        effect.refunded = min(try income.negated(), try spendable.negated())
      } else {
        effect.cleared = max(.zero, min(income, unexplained))
      }
      effect.cost = try effect.cleared - effect.refunded - spendable
      effect.fees = max(.zero, min(fees, effect.cost))
      return effect
    }
  }
}
