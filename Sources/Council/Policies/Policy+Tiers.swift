package import Ledger

/// An award to a beneficiary, as far as tiers look at it.
package struct Promise: Hashable, Sendable {
  package let day: Day
  package let amount: Amount

  package init(day: Day, amount: Amount) {
    self.day = day
    self.amount = amount
  }
}

extension Policy {
  /// The tier of a sum: all that one beneficiary was promised over the days that count together.
  package func tier(for sum: Amount) -> Tier {
    tiers.first { tier in tier.ceiling.map { sum <= $0 } ?? true } ?? tiers.last!
  }

  /// A promise together with those of the same beneficiary less than `tierDays` before or after it, so
  /// that neither parts nor days make a large award a small one.
  package func sum(
    _ promise: Promise, beside others: some Sequence<Promise>
  ) throws(LedgerRefusal) -> Amount {
    var sum = promise.amount
    for other in others {
      let distance = Int(other.day.number) - Int(promise.day.number)
      if abs(distance) < tierDays { try sum += other.amount }
    }
    return sum
  }

  /// Whether a sponsor, with all it received over these days, may receive this too.
  package func isWithinSponsorCeiling(
    _ promise: Promise, beside others: some Sequence<Promise>
  ) throws(LedgerRefusal) -> Bool {
    guard let sponsorCeiling else { return true }
    return try sum(promise, beside: others) <= sponsorCeiling
  }

  /// How a decision on this sum is tallied.
  package func poll(on sum: Amount) -> PollRules {
    poll(in: tier(for: sum))
  }

  func poll(in tier: Tier) -> PollRules {
    PollRules(
      approvals: tier.approvals, quorum: quorum, abstentions: abstentions,
      substitutes: substitutes, emptySeats: emptySeats)
  }

  /// The same in an emergency: a number of approvals, whoever else is silent. Nil above its ceiling, and
  /// where there is no such tier.
  package func urgentPoll(on sum: Amount) -> PollRules? {
    guard let urgent, sum <= urgent.ceiling else { return nil }
    return PollRules(
      approvals: urgent.approvals, quorum: .atLeast(urgent.approvals), abstentions: abstentions,
      substitutes: substitutes, emptySeats: emptySeats)
  }
}
