/// What a team must be able to do under its policy.
package enum Duty: Hashable, Sendable {
  /// Tiers are counted from 0.
  case decide(tier: Int)
  /// The same while any one of the committee is recused.
  case decideWithOneRecused(tier: Int)
  case decideUrgently
  /// Decide, then check, send and reconcile the payment.
  case pay(tier: Int)
  /// Change a payee's account, and have it checked.
  case changeAccount
  /// And not wait for its cooling time.
  case waiveCooling
  case countCash
  case enrol
  case keepMinutes
  /// Where the policy takes signatures alone.
  case sign
}

extension Policy {
  package var duties: [Duty] {
    var duties: [Duty] = []
    for tier in tiers.indices {
      duties += [.decide(tier: tier), .decideWithOneRecused(tier: tier), .pay(tier: tier)]
    }
    if urgent != nil { duties.append(.decideUrgently) }
    duties += [.changeAccount, .waiveCooling, .countCash, .enrol]
    duties.append(evidence == .signature ? .sign : .keepMinutes)
    return duties
  }
}
