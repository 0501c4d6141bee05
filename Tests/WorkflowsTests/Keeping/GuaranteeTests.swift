import Council
import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// A bank takes what a fund has spent: its reserve, then who stands for it, then nobody.
struct GuaranteeTests {
  /// 100 came by card and were spent; the fund has so much in reserve, the guarantor so much free.
  private func books(reserve: Int64, free: Int64) throws -> (TestBooks, gift: String) {
    let books = try TestBooks()
    try books.openFund(TestBooks.guarantor, .general)
    if free > 0 { try books.openBalances(("512CC", free), ("102", -free), in: TestBooks.guarantor) }
    let gift = try books.give(100, by: .card)
    try books.clear()
    if reserve > 0 {
      try books.give(reserve)
      try books.reserve(reserve)
    }
    try books.transfer(100, from: TestBooks.fund, to: .general, decision: "PV-1")
    return (books, gift.text)
  }

  @Test(arguments: [0, 30, 200] as [Int64], [0, 20, 60, 300] as [Int64])
  func `reserve, guarantor up to its ceiling and its money, shortfall: to the cent, and back`(
    reserve: Int64, free: Int64
  ) throws {
    for ceiling in [0, 10, 70, 500] as [Int64] {
      for taken in [1, 30, 55, 100] as [Int64] {
        let (books, gift) = try books(reserve: reserve, free: free)
        try books.guarantee(upTo: ceiling)
        let before = try books.standing()
        let refund = try books.refund(books.donationID(gift), taken, by: .platform)
        let borne = min(reserve, taken)
        let given = min(taken - borne, ceiling, free)
        #expect(try books.cents(.reserve) == reserve - borne)
        #expect(try books.owed(.guarantor) == given)
        #expect(try books.cents(.free) == -(taken - borne - given))
        #expect(try books.cents(.free, in: TestBooks.guarantor) == free - given)
        #expect(try books.cents(TestBooks.bank, in: TestBooks.guarantor) == free - given)
        #expect(try books.findings() == [])
        books.clock.move(to: books.today.adding(days: 2))
        try books.void(refund.id.text)
        #expect(try books.standing() == before)
        #expect(try books.owed(.guarantor) == 0)
        #expect(try books.findings() == [])
        try books.expectReplayGivesTheSame()
      }
    }
  }

  @Test func `what comes in next goes back to the guarantor before it is free`() throws {
    let (books, gift) = try books(reserve: 0, free: 80)
    try books.guarantee(upTo: 100)
    try books.refund(books.donationID(gift), 100, by: .platform)
    #expect(try books.cents(.free) == -20)
    try books.give(50)
    #expect(try books.cents(.free) == 0)
    #expect(try books.owed(.guarantor) == 50)
    try books.give(90)
    #expect(try books.cents(.free) == 40)
    #expect(try books.cents(.free, in: TestBooks.guarantor) == 80)
    #expect(try books.findings() == [])
    try books.expectReplayGivesTheSame()
  }

  @Test func `a guarantor that has money again fills what is short, and so does a new one`() throws
  {
    let (books, gift) = try books(reserve: 0, free: 10)
    try books.guarantee(upTo: 100)
    try books.refund(books.donationID(gift), 60, by: .platform)
    #expect(try books.cents(.free) == -50)
    try books.transfer(20, from: .general, to: TestBooks.guarantor)
    #expect(try books.cents(.free) == -30)
    try books.guarantee(by: .general, upTo: 25)
    #expect(try books.cents(.free) == -5)
    #expect(try books.owed(.guarantor) == 55)
    // The general fund was asked last and gets its part back first.
    try books.give(30)
    #expect(try books.cents(.free, in: TestBooks.guarantor) == 0)
    #expect(try books.owed(.guarantor) == 30)
    #expect(try books.findings() == [])
    try books.expectReplayGivesTheSame()
  }

  /// A donation for one collective, spent, in a fund with a reserve.
  @Test(arguments: [0, 15, 80] as [Int64], [0, 40] as [Int64])
  func `a designated part asks the reserve of its fund, then the guarantor of that`(
    reserve: Int64, ceiling: Int64
  ) throws {
    let books = try TestBooks()
    try books.openFund(TestBooks.guarantor, .general)
    try books.openBalances(("512CC", 100), ("102", -100), in: TestBooks.guarantor)
    try books.give(200)
    if reserve > 0 { try books.reserve(reserve) }
    try books.guarantee(upTo: ceiling)
    let gift = try books.give(70, by: .card, for: "C01")
    try books.clear()
    try books.transfer(70, from: TestBooks.part, to: .general, decision: "PV-1")
    let before = try books.standing()
    let dispute = try books.dispute(gift)
    let borne = min(reserve, 70)
    let given = min(70 - borne, ceiling)
    #expect(try books.owed(by: TestBooks.part, .reserve) == borne)
    #expect(try books.owed(by: TestBooks.part, .guarantor) == given)
    #expect(try books.cents(.free, in: TestBooks.part) == borne + given - 70)
    #expect(try books.cents(.reserve) == reserve - borne)
    #expect(try books.cents(.free) == 200 - reserve)
    #expect(try books.findings() == [])
    try books.void(dispute.text)
    #expect(try books.standing() == before)
    #expect(try books.findings() == [])
    try books.expectReplayGivesTheSame()
  }

  @Test func `a reserve that grows fills the parts that are short`() throws {
    let books = try TestBooks()
    let gift = try books.give(70, by: .card, for: "C01")
    try books.clear()
    try books.transfer(70, from: TestBooks.part, to: .general, decision: "PV-1")
    try books.dispute(gift)
    try books.give(200)
    #expect(try books.cents(.free, in: TestBooks.part) == -70)
    try books.reserve(50)
    #expect(try books.cents(.free, in: TestBooks.part) == -20)
    #expect(try books.cents(.reserve) == 0)
    #expect(try books.findings() == [])
    try books.expectReplayGivesTheSame()
  }

  @Test func `what can't be guaranteed is refused`() throws {
    let (books, gift) = try books(reserve: 0, free: 80)
    let (fund, guarantor) = (TestBooks.fund, TestBooks.guarantor)
    try books.guarantee(upTo: 100)
    #expect(throws: KeepingRefusal.sameFund(fund)) { try books.guarantee(by: fund, upTo: 1) }
    #expect(throws: KeepingRefusal.guaranteeInCircle(fund: guarantor, guarantor: fund)) {
      try books.guarantee(guarantor, by: fund, upTo: 1, decision: "PV-1")
    }
    #expect(throws: KeepingRefusal.guaranteeUndecided(fund)) {
      try books.guarantee(.general, by: fund, upTo: 1)
    }
    #expect(throws: KeepingRefusal.amountNotPositive) { try books.guarantee(upTo: -1) }
    #expect(throws: KeepingRefusal.fundNeverSpent(.unassigned)) {
      try books.guarantee(.unassigned, upTo: 1)
    }
    try books.refund(books.donationID(gift), 60, by: .platform)
    #expect(
      throws: KeepingRefusal.guaranteeCalled(
        fund: fund, guarantor: guarantor, called: Amount(minorUnits: 60),
        ceiling: Amount(minorUnits: 59))
    ) { try books.guarantee(upTo: 59) }
    try books.guarantee(upTo: 60)
    try books.give(60)
    try books.guarantee(upTo: 0)
    // What has ended stands in no circle.
    try books.guarantee(guarantor, by: fund, upTo: 1, decision: "PV-1")
    try books.expectReplayGivesTheSame()
  }

  @Test func `the policy says whether guarantors are asked, and what comes before them`() throws {
    for (order, given) in [
      ([ShortfallSource.clearings], Int64(0)), ([.guarantor], 60), ([.clearings, .guarantor], 60),
      ([.awards, .guarantor], 20), ([.guarantor, .awards], 60),
    ] {
      let own = try AwardBooks(asking: [40])
      let books = own.books
      try books.openFund(TestBooks.guarantor, .general)
      try books.openBalances(("512CC", 500), ("102", -500), in: TestBooks.guarantor)
      let gift = try books.give(60, by: .card)
      try books.clear()
      try books.give(40)
      try own.make(1, 40)
      try books.transfer(60, from: TestBooks.fund, to: .general, decision: "PV-1")
      try own.adopt { $0.shortfall = order }
      try books.guarantee(upTo: 500)
      try books.dispute(gift)
      #expect(try books.owed(.guarantor) == given, "\(order)")
      #expect(try books.findings() == [])
    }
  }
}

extension TestBooks {
  func donationID(_ name: String) throws -> ID<Donation> {
    try read { try DonationReferences.resolve(name, in: $0).id }
  }
}
