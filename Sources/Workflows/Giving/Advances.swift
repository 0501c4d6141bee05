package import Council
package import Giving
import Granting
package import Ledger

/// Money on its way through platforms that the policy lets awards be reserved against before it clears: of
/// each channel it names, its share of what nobody contests, less what is promised against it already.
package enum Advances {
  /// How much of one channel may still be promised before it clears.
  package struct Room: Hashable, Sendable {
    package let channel: Channel
    package let amount: Amount
  }

  /// In the policy's order; channels that leave nothing are left out.
  package static func rooms(
    of fund: FundCode, under policy: Policy, in view: some BooksView
  ) throws -> [Room] {
    try policy.spendable.compactMap { share in
      guard let channel = Channel(rawValue: share.channel) else { return nil }
      let key: [Value] = [.text(fund.text), .text(channel.rawValue)]
      let money = try view.find(MoneyToClear.self, key[0], key[1])?.amount ?? .zero
      let advanced = try view.find(Advance.self, key[0], key[1])?.amount ?? .zero
      let room = try share.part(of: money) - advanced
      return room.isPositive ? Room(channel: channel, amount: room) : nil
    }
  }

  /// Whether these funds can promise all of an award, each its part: out of free money, on this day and on
  /// every later day in the books, and where that isn't enough against money on its way. A fund that has a
  /// shortfall promises nothing.
  static func suffice(
    for sources: Sources, from day: Day, under policy: Policy, in view: some BooksView
  ) throws -> Bool {
    try sources.all.allSatisfy { source in
      let free = try CommitmentBalances.lowestFree(of: source.fund, from: day, in: view)
      if source.amount <= free { return true }
      guard !free.isNegative else { return false }
      let rooms = try rooms(of: source.fund, under: policy, in: view)
      return try source.amount <= free + rooms.map(\.amount).sum()
    }
  }

  /// Counts as free what an award needs beyond free money, channel by channel.
  static func take<Tables>(
    for sources: Sources, on day: Day, under policy: Policy, _ recorder: inout Recorder<Tables>
  ) throws {
    for source in sources.all {
      let free = try CommitmentBalances.lowestFree(
        of: source.fund, from: day, in: recorder.tables)
      var missing = try source.amount - free
      for room in try rooms(of: source.fund, under: policy, in: recorder.tables)
      where missing.isPositive {
        let amount = min(missing, room.amount)
        try recorder.record(
          MoneyAdvanced(fund: source.fund, channel: room.channel, amount: amount, day: day))
        missing = try missing - amount
      }
    }
  }

  /// Refuses to give away money on its way that awards are reserved against.
  static func requireSpare(
    _ amount: Amount, of donation: Donation, in view: some BooksView
  ) throws {
    guard donation.isToClear else { return }
    let key: [Value] = [.text(donation.fund.text), .text(donation.channel.rawValue)]
    let advanced = try view.find(Advance.self, key[0], key[1])?.amount ?? .zero
    guard advanced.isPositive else { return }
    let money = try view.find(MoneyToClear.self, key[0], key[1])?.amount ?? .zero
    let spare = try money - advanced
    guard amount <= spare else {
      throw GivingRefusal.promisedBeforeClearing(
        reference: donation.reference, fund: donation.fund, spare: spare, needed: amount)
    }
  }
}
