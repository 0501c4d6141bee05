package import Giving
package import Journal
package import Ledger

/// What a donation is in the two books. In the commitment book a donation counts from the day it is
/// cleared, with all that happened to it; before, it is nowhere there.
extension Projection {
  package func donation(_ id: ID<Donation>) throws -> Donation {
    guard let donation = try tables.first(Donation.self, where: [.equals("id", id.text)]) else {
      throw GivingRefusal.unknownDonation(id.text)
    }
    return donation
  }

  package func donation(seq: Int64) throws -> Donation {
    guard let donation = try tables.find(Donation.self, .integer(seq)) else {
      throw GivingRefusal.unknownDonation("\(seq)")
    }
    return donation
  }

  package mutating func feeBearer(of donation: Donation) throws -> FundCode {
    try campaign(donation.campaign).feeBearer(for: donation.fund)
  }

  /// Counts a cleared donation as free money, less what was given back, lost or is contested of it, and
  /// less its fee where its own fund bears it.
  package mutating func count(_ donation: Donation, on day: Day) throws {
    try count(donation, on: day) { $0 }
  }

  /// Takes all of that back.
  package mutating func uncount(_ donation: Donation, on day: Day) throws {
    try count(donation, on: day) { try $0.negated() }
  }

  private mutating func count(
    _ donation: Donation, on day: Day, _ signed: (Amount) throws -> Amount
  ) throws {
    let fund = donation.fund
    try clear(signed(donation.amount), fund: fund, on: day)
    try take(signed(donation.refunded), to: .refunded, fund: fund, on: day)
    try take(signed(donation.held), to: .held, fund: fund, on: day)
    try take(signed(donation.lost), to: .lost, fund: fund, on: day)
    guard !donation.fee.isZero, try feeBearer(of: donation) == fund else { return }
    try take(signed(donation.fee), to: .cost, fund: fund, on: day)
  }

  /// Posts what the platform kept. Another fund that bears it does so at once; the donation's own when
  /// the donation is cleared.
  package mutating func postFee(of donation: Donation) throws {
    guard !donation.fee.isZero else { return }
    let bearer = try feeBearer(of: donation)
    try post(feeEntry(of: donation, keptFrom: donation.account, on: donation.day))
    try takeFee(donation.fee, of: donation, borneBy: bearer, on: donation.day)
  }

  /// A fee below zero is given back to who bore it.
  private mutating func takeFee(
    _ fee: Amount, of donation: Donation, borneBy bearer: FundCode, on day: Day
  ) throws {
    guard bearer != donation.fund else { return }
    try take(fee, to: .cost, fund: bearer, on: day)
    if fee.isPositive { expose(bearer, on: day) }
  }

  private mutating func feeEntry(
    of donation: Donation, keptFrom account: AccountCode, on day: Day
  ) throws -> Entry {
    let bearer = try feeBearer(of: donation)
    return try FeeEntry.entry(
      donation.fee, expense: feeAccount(.platformFee, borneBy: bearer), keptFrom: account,
      bank: defaultBank(), in: donation.fund, borneBy: bearer, on: day)
  }

  /// Reverses every entry of a donation, each on its own day unless one is given, and takes it out of
  /// the commitment book.
  package mutating func unpost(_ donation: Donation, on day: Day?) throws {
    var since = donation.clearedOn ?? donation.day
    for entry in try financialEntries(from: donation.entry) { try reverse(entry, on: day) }
    for var move in try liveMoves(of: donation) {
      if let entry = move.entry { try reverse(entry, on: day) }
      move.isReversed = true
      try tables.update(move)
      since = max(since, move.day)
    }
    if donation.isCleared {
      try uncount(donation, on: day ?? since)
      expose(donation.fund, on: day ?? since)
    }
    guard !donation.fee.isZero else { return }
    try takeFee(
      donation.fee.negated(), of: donation, borneBy: feeBearer(of: donation), on: day ?? since)
  }

  package func liveMoves(of donation: Donation) throws -> [DonationMove] {
    try tables.rows(
      DonationMove.self,
      where: [
        Condition("donation", .equals, .integer(donation.seq)),
        Condition("reversed", .equals, .integer(0)),
      ])
  }

  /// Posts what takes a donation from where it was to where it is now, its money being on `account`.
  mutating func postMove(
    of old: Donation, to new: Donation, on account: AccountCode, day: Day
  ) throws -> Int64? {
    var move = MoveEntry()
    for (donation, undone) in [(old, true), (new, false)] {
      try move.add(
        DonationEntries.received(
          donation.amount, on: account, income: donation.income, fund: donation.fund, day: day),
        undone: undone)
      guard !donation.fee.isZero else { continue }
      try move.add(feeEntry(of: donation, keptFrom: account, on: day), undone: undone)
      let fee = undone ? try donation.fee.negated() : donation.fee
      try takeFee(fee, of: donation, borneBy: feeBearer(of: donation), on: day)
    }
    if old.isCleared {
      try uncount(old, on: day)
      try count(new, on: day)
    }
    return try move.entry(on: day).map { try post($0) }
  }

  /// Sums a donation elsewhere from a day on: under another campaign, fund or last reversible day.
  mutating func shiftSums(from old: Donation, to new: Donation, on day: Day) throws {
    let gone = try old.refunded + old.lost
    try sum(
      old, on: day, donations: -1, collected: old.amount.negated(), gone: gone.negated())
    try sum(new, on: day, donations: 1, collected: new.amount, gone: gone)
  }
}
