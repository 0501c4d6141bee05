package import Ledger

/// Where the money of one donation went, by two measures. Money is fungible: neither is truer than the
/// other, and both give out the donation to the cent.
package struct Trace: Equatable, Sendable {
  package struct Part: Hashable, Sendable {
    package let use: MoneyUse
    /// Donations laid end to end as they became free, uses end to end in their order: what lies over it.
    package let inOrder: Amount
    /// The use's share of all uses.
    package let proRata: Amount
  }

  /// What is left of the donation after refunds and disputes.
  package let own: Amount
  /// What of its fund's donations became free before it.
  package let before: Amount
  /// One for each use, in their order.
  package let parts: [Part]

  /// The parts of `own` units that lie after `before` units. Nil where the uses together are less than
  /// that, or are too large to add.
  package init?(of own: Amount, after before: Amount, over uses: [MoneyUse]) {
    precondition(!own.isNegative && !before.isNegative, "money that came in is above zero")
    guard let total = try? uses.map(\.amount).sum(), let end = try? before + own, end <= total
    else { return nil }
    self.own = own
    self.before = before
    var parts: [Part] = []
    var start = Int64(0)
    for use in uses {
      let through = start + use.amount.minorUnits
      let inOrder = min(through, end.minorUnits) - max(start, before.minorUnits)
      parts.append(
        Part(
          use: use, inOrder: Amount(minorUnits: max(inOrder, 0)),
          proRata: Self.share(of: own, from: start, to: through, in: total)))
      start = through
    }
    self.parts = parts
  }

  /// Cut on the running sum, each cut rounded down: no cent is lost between two uses.
  private static func share(
    of own: Amount, from start: Int64, to through: Int64, in total: Amount
  ) -> Amount {
    func cut(_ place: Int64) -> Int64 {
      guard total.isPositive else { return 0 }
      return total.minorUnits.dividingFullWidth(
        own.minorUnits.multipliedFullWidth(by: place)
      ).quotient
    }
    return Amount(minorUnits: cut(through) - cut(start))
  }
}
