import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Awards reserved against a platform's money before it clears, as far as the policy lets them.
struct AdvanceTests {
  /// One application for 100; awards may count on so much of a platform's money.
  private func books(percent: Int = 95, asking: [Int64] = [200]) throws -> AwardBooks {
    let own = try AwardBooks(asking: asking)
    if percent > 0 {
      try own.adopt { $0.spendable = [SpendableShare(channel: "platform", percent: percent)] }
    }
    return own
  }

  private func advanced(_ own: AwardBooks) throws -> Int64 { try -own.books.cents(.advanced) }

  private func expectWhole(
    _ own: AwardBooks, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try own.books.findings() == [], sourceLocation: sourceLocation)
    try own.books.expectReplayGivesTheSame(sourceLocation: sourceLocation)
  }

  @Test(arguments: [0, 1, 50, 95, 100])
  func `an award is reserved up to free money and the policy's share, rounded down`(
    percent: Int
  ) throws {
    for (free, coming, fee) in [(0, 99, 0), (30, 99, 3), (30, 1, 0), (0, 0, 0)]
      as [(Int64, Int64, Int64)]
    {
      let most = free + (coming - fee) * Int64(percent) / 100
      for amount in [most, most + 1] where amount > 0 {
        let own = try books(percent: percent)
        try own.books.open("eau", fund: TestBooks.fund)
        if free > 0 { try own.books.give(free) }
        if coming > 0 {
          try own.books.give(
            coming, by: .platform, fee: fee, campaign: CampaignCode(known: "eau"))
        }
        try own.make(1, amount)
        #expect(try own.award("G1/1").state == (amount == most ? .reserved : .waiting))
        #expect(try advanced(own) == (amount == most ? max(0, amount - free) : 0))
        #expect(try own.books.cents(.free) == (amount == most ? 0 : free))
        try expectWhole(own)
      }
    }
  }

  @Test func `cheques, cash and channels that the policy doesn't name are waited for`() throws {
    for channel in Channel.allCases where channel != .platform {
      let own = try books(percent: 100)
      try own.books.give(100, by: channel)
      try own.make(1, 100)
      #expect(
        try own.award("G1/1").state == (channel.clearsAtOnce ? .reserved : .waiting), "\(channel)")
      #expect(try advanced(own) == 0)
    }
  }

  @Test func `an award that waits is reserved when enough money is on its way`() throws {
    let own = try books()
    try own.make(1, 95)
    #expect(try own.award("G1/1").state == .waiting)
    try own.books.give(99, by: .platform)
    #expect(try own.award("G1/1").state == .waiting)
    try own.books.give(1, by: .platform)
    #expect(try own.award("G1/1").state == .reserved)
    #expect(try advanced(own) == 95)
    try expectWhole(own)
  }

  @Test func `an award that waits is reserved when a policy lets it count on what is there`() throws
  {
    let own = try books(percent: 0)
    try own.books.give(100, by: .platform)
    try own.make(1, 90)
    #expect(try own.award("G1/1").state == .waiting)
    try own.adopt { $0.spendable = [SpendableShare(channel: "platform", percent: 90)] }
    #expect(try own.award("G1/1").state == .reserved)
    #expect(try advanced(own) == 90)
    try expectWhole(own)
  }

  @Test func `the clearing settles it, and its undoing brings it back`() throws {
    let own = try books()
    try own.books.give(100, by: .platform)
    try own.make(1, 90)
    let before = try own.books.standing()
    let clearing = try own.books.clear()
    #expect(try advanced(own) == 0)
    #expect(try own.books.cents(.free) == 10)
    #expect(try own.books.findings() == [])
    try own.books.void(clearing.id.text)
    #expect(try own.books.standing() == before)
    #expect(try advanced(own) == 90)
    try expectWhole(own)
  }

  @Test func `a clearing undone after the award was given up leaves nothing promised`() throws {
    let own = try books()
    try own.books.give(100, by: .platform)
    try own.make(1, 90)
    let clearing = try own.books.clear()
    try own.release("G1/1")
    try own.books.void(clearing.id.text)
    #expect(try advanced(own) == 0)
    #expect(try own.books.cents(.free) == 0)
    try expectWhole(own)
  }

  @Test func `money that comes otherwise is free; what is given up settles it`() throws {
    let own = try books()
    try own.books.give(100, by: .platform)
    try own.make(1, 90)
    try own.books.give(40)
    #expect(try own.books.cents(.free) == 40)
    #expect(try advanced(own) == 90)
    try own.release("G1/1", 60)
    #expect(try advanced(own) == 30)
    #expect(try own.books.cents(.free) == 40)
    try own.release("G1/1")
    #expect(try advanced(own) == 0)
    #expect(try own.books.cents(.free) == 40)
    try expectWhole(own)
  }

  @Test(arguments: [0, 20, 90] as [Int64], [3, 10, 11, 60, 100] as [Int64])
  func `what is contested of it is borne by the haircut, the reserve, then short, and comes back`(
    reserve: Int64, taken: Int64
  ) throws {
    for act in ["dispute won", "dispute voided", "refund voided"] {
      let own = try books(percent: 90)
      let gift = try own.books.give(100, by: .platform)
      if reserve > 0 {
        try own.books.give(reserve)
        try own.books.reserve(reserve)
      }
      try own.make(1, 90)
      let before = try own.books.standing()
      let name =
        act.hasPrefix("dispute")
        ? try own.books.dispute(gift, taken).text
        : try own.books.refund(gift, taken, by: .platform).id.text
      let excess = max(0, taken - 10)
      let borne = min(reserve, excess)
      #expect(try advanced(own) == 90 - excess)
      #expect(try own.books.cents(.reserve) == reserve - borne)
      #expect(try own.books.cents(.free) == borne - excess)
      #expect(try own.books.findings() == [])
      if act == "dispute won" {
        try own.books.decide(gift, .won)
      } else {
        try own.books.void(name)
      }
      #expect(try own.books.standing() == before, "\(act)")
      try expectWhole(own)
    }
  }

  @Test func `what is lost of it is a shortfall until money clears`() throws {
    let own = try books()
    let gift = try own.books.give(100, by: .platform)
    try own.make(1, 95)
    try own.books.dispute(gift)
    try own.books.decide(gift, .lost)
    #expect(try own.books.cents(.free) == -95)
    #expect(try own.books.findings() == [])
    // A fund that is short counts on nothing more.
    try own.books.give(500, by: .platform)
    try own.make(1, 1)
    #expect(try own.award("G1/2").state == .waiting)
    try own.books.give(96)
    #expect(try own.award("G1/2").state == .reserved)
    #expect(try own.books.cents(.free) == 0)
    try expectWhole(own)
  }

  @Test func `a guarantor gives for it, and has it back when the dispute is won`() throws {
    let own = try books()
    try own.books.openFund(TestBooks.guarantor, .general)
    try own.books.openBalances(("512CC", 70), ("102", -70), in: TestBooks.guarantor)
    try own.books.guarantee(upTo: 100)
    let gift = try own.books.give(100, by: .platform)
    try own.make(1, 95)
    let before = try own.books.standing()
    try own.books.dispute(gift)
    #expect(try own.books.cents(.free) == -25)
    #expect(try own.books.owed(.guarantor) == 70)
    try own.books.decide(gift, .won)
    #expect(try own.books.standing() == before)
    try expectWhole(own)
  }

  @Test func `nobody gives away by decision what awards count on`() throws {
    let own = try books()
    try own.books.open("eau")
    let gift = try own.books.give(100, by: .platform)
    try own.make(1, 90)
    let refusal = GivingRefusal.promisedBeforeClearing(
      reference: try own.books.donation(gift).reference, fund: TestBooks.fund,
      spare: Amount(minorUnits: 10), needed: Amount(minorUnits: 11))
    #expect(throws: refusal) { try own.books.refund(gift, 11) }
    #expect(throws: GivingRefusal.self) { try own.books.move(gift, to: "eau") }
    try own.books.refund(gift, 10)
    #expect(try advanced(own) == 90)
    try expectWhole(own)
  }

  @Test func `a donation typed wrong ends what counts on it`() throws {
    let own = try books()
    let gift = try own.books.give(100, by: .platform)
    try own.make(1, 90)
    try own.books.correct(gift, cents: 50)
    #expect(try advanced(own) == 50)
    #expect(try own.books.cents(.free) == -40)
    #expect(try own.books.findings() == [])
    try own.books.void(gift.text)
    #expect(try advanced(own) == 0)
    #expect(try own.books.cents(.free) == -90)
    try expectWhole(own)
  }

  @Test func `how long money waits is measured over payouts`() throws {
    let books = try TestBooks()
    for _ in 0..<2 { try books.give(100, by: .platform) }
    books.clock.move(to: books.today.adding(days: 4))
    try books.give(100, by: .platform)
    books.clock.move(to: books.today.adding(days: 3))
    let first = try books.clear()
    try books.give(100, by: .platform)
    try books.clear()
    let delays = try books.read { try ClearingDelay.all(in: $0) }
    #expect(delays.map(\.days) == [4])
    #expect(delays.map(\.donations) == [4])
    #expect(delays.map(\.payouts) == [2])
    try books.void(first.id.text)
    #expect(try books.read { try ClearingDelay.all(in: $0) }.map(\.days) == [0])
  }
}
