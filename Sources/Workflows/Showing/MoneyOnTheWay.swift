import Council
package import Giving
package import Ledger

/// What a platform has still to bring for a fund, by one channel, and how far awards count on it.
package struct MoneyOnTheWay: Hashable, Sendable {
  package let fund: FundCode
  package let channel: Channel
  package let amount: Amount
  /// The policy's share of it; nothing where awards wait for the bank.
  package let percent: Int
  /// What of that share may still be promised, and what is promised.
  package let room: Amount
  package let advanced: Amount

  package static func all(in view: some BooksView, today: Day) throws -> [MoneyOnTheWay] {
    let policy = try Policies.inForce(on: today, in: view)
    return try view.rows(MoneyToClear.self).compactMap { money in
      let share = policy.spendable.first { $0.channel == money.channel.rawValue }
      let rooms = try Advances.rooms(of: money.fund, under: policy, in: view)
      let advanced =
        try view.find(
          Advance.self, .text(money.fund.text), .text(money.channel.rawValue))?.amount ?? .zero
      guard !money.amount.isZero || !advanced.isZero else { return nil }
      return MoneyOnTheWay(
        fund: money.fund, channel: money.channel, amount: money.amount,
        percent: share?.percent ?? 0,
        room: rooms.first { $0.channel == money.channel }?.amount ?? .zero, advanced: advanced)
    }
  }
}

/// How long money waits on a platform before it reaches the bank, over all its payouts: what reserving
/// against banked money alone costs.
package struct ClearingDelay: Hashable, Sendable {
  package let account: AccountCode
  package let payouts: Int
  package let donations: Int64
  /// On average, from the gift to the bank, rounded to the nearest.
  package let days: Int64

  package static func all(in view: some BooksView) throws -> [ClearingDelay] {
    var sums: [AccountCode: (payouts: Int, donations: Int64, waited: Int64)] = [:]
    try view.forEach(Clearing.self, where: [.equals("kind", Clearing.Kind.payout.rawValue)]) {
      guard !$0.isVoided, $0.count > 0 else { return true }
      let sum = sums[$0.account] ?? (0, 0, 0)
      sums[$0.account] = (sum.payouts + 1, sum.donations + $0.count, sum.waited + $0.waited)
      return true
    }
    return sums.sorted { $0.key < $1.key }.map { account, sum in
      ClearingDelay(
        account: account, payouts: sum.payouts, donations: sum.donations,
        days: (max(0, sum.waited) * 2 + sum.donations) / (sum.donations * 2))
    }
  }
}
