import Giving
import Keeping
import Ledger

/// Money on its way through platforms, and what funds have promised against it. An advance never exceeds
/// the money it counts on: what clears, is contested or goes back ends it as far as that.
extension Projection {
  /// Counts a donation's money on its way as it is now, instead of as it was.
  mutating func expect(_ donation: Donation?, insteadOf old: Donation?) throws {
    if let old, old.isToClear { try expect(moneyToClear(old).negated(), of: old) }
    guard let donation, donation.isToClear else { return }
    try expect(moneyToClear(donation), of: donation)
    moved.noteExpected(donation.fund, on: donation.day)
  }

  private mutating func expect(_ money: Amount, of donation: Donation) throws {
    let key = FundChannel(fund: donation.fund, channel: donation.channel)
    try pendingToClear[key, default: .zero] += money
  }

  /// What it will bring to the bank. A fee that another fund bears has been made good there already.
  private mutating func moneyToClear(_ donation: Donation) throws -> Amount {
    guard !donation.fee.isZero, try feeBearer(of: donation) == donation.fund else {
      return try donation.remaining()
    }
    return try donation.onAccount()
  }

  /// Writes what changed of the money on its way into the kept sums.
  mutating func writeToClear() throws {
    guard !pendingToClear.isEmpty else { return }
    let pending = pendingToClear
    pendingToClear.removeAll(keepingCapacity: true)
    for (key, change) in pending {
      touchedToClear.insert(key)
      guard
        var kept = try tables.find(
          MoneyToClear.self, .text(key.fund.text), .text(key.channel.rawValue))
      else {
        try tables.insert(MoneyToClear(fund: key.fund, channel: key.channel, amount: change))
        continue
      }
      kept.amount = try kept.amount + change
      try tables.update(kept)
    }
  }

  /// Ends advances as far as they exceed the money on its way that changed since this was last asked. What
  /// free money can't bear of that, the reserve does; the rest is a shortfall.
  mutating func endAdvances(on day: Day, because donation: Donation? = nil) throws {
    try writeToClear()
    let touched = touchedToClear.sorted()
    touchedToClear.removeAll(keepingCapacity: true)
    for key in touched {
      guard var advance = try advance(key), advance.amount.isPositive else { continue }
      let left = try tables.find(
        MoneyToClear.self, .text(key.fund.text), .text(key.channel.rawValue))?.amount
      let excess = try advance.amount - min(advance.amount, max(.zero, left ?? .zero))
      guard excess.isPositive else { continue }
      advance.amount = try advance.amount - excess
      try tables.update(advance)
      let ended = max(day, advance.day)
      try commit(
        excess, from: .free, to: .advanced, fund: key.fund, on: ended, label: .advanceSettled)
      let used = try coverShortfall(of: key.fund, on: ended)
      try tables.insert(
        AdvanceEnded(
          seq: place.seq, fund: key.fund, channel: key.channel, amount: excess, reserveUsed: used,
          donation: donation?.seq))
    }
  }

  /// Brings back the advances that an act ended which is undone, with what the reserve bore of them. Gives
  /// them, for what of them is not needed any more.
  mutating func renewAdvances(_ ended: [AdvanceEnded], on day: Day) throws {
    for end in ended {
      try grow(FundChannel(fund: end.fund, channel: end.channel), by: end.amount, on: day)
      _ = try restoreReserve(end.reserveUsed, of: end.fund, on: day)
      try tables.delete(
        AdvanceEnded.self, .integer(end.seq), .text(end.fund.text), .text(end.channel.rawValue))
    }
  }

  /// The same for what was contested, or went back, of one donation that is still on its way.
  mutating func renewAdvances(on donation: Donation, day: Day) throws {
    guard donation.isToClear else { return }
    try writeToClear()
    let ended = try tables.rows(
      AdvanceEnded.self, where: [Condition("donation", .equals, .integer(donation.seq))])
    try renewAdvances(ended, on: day)
    for end in ended { try settleAdvances(of: end.fund, upTo: end.amount, on: day) }
  }

  /// Settles advances out of free money that is there again: what a fund doesn't need to count on before
  /// it clears. What others gave to fill its shortfall goes back first.
  mutating func settleAdvances(of fund: FundCode, upTo most: Amount, on day: Day) throws {
    let advances = try tables.rows(Advance.self, where: [.equals("fund", fund.text)])
    guard advances.contains(where: { $0.amount.isPositive }) else { return }
    try settle()
    let owed = try tables.rows(Cover.self, where: [.equals("fund", fund.text)]).map(\.owed).sum()
    var left = most
    for var advance in advances where left.isPositive {
      let settled = max(day, advance.day)
      let free = try CommitmentBalances.lowestFree(of: fund, from: settled, in: tables)
      let part = min(left, advance.amount, try free - owed)
      guard part.isPositive else { continue }
      advance.amount = try advance.amount - part
      left = try left - part
      try tables.update(advance)
      try commit(
        part, from: .free, to: .advanced, fund: fund, on: settled, label: .advanceSettled)
    }
  }

  /// Counts so much more as free before it clears.
  mutating func grow(_ key: FundChannel, by amount: Amount, on day: Day) throws {
    try commit(amount, from: .advanced, to: .free, fund: key.fund, on: day, label: .advanced)
    guard var advance = try advance(key) else {
      return try tables.insert(
        Advance(fund: key.fund, channel: key.channel, amount: amount, day: day))
    }
    advance.amount = try advance.amount + amount
    advance.day = max(advance.day, day)
    try tables.update(advance)
  }

  private func advance(_ key: FundChannel) throws -> Advance? {
    try tables.find(Advance.self, .text(key.fund.text), .text(key.channel.rawValue))
  }
}

/// Money of one channel in one fund.
package struct FundChannel: Hashable, Comparable, Sendable {
  let fund: FundCode
  let channel: Channel

  package static func < (left: FundChannel, right: FundChannel) -> Bool {
    left.fund == right.fund
      ? left.channel.rawValue < right.channel.rawValue : left.fund < right.fund
  }
}
