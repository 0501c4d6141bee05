import Giving
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// Invariant 17 of `domain.md`: each act and its undoing leave both books where they were.
struct UndoingTests {
  private func expectUndone(
    _ prepare: (TestBooks) throws -> ID<Donation>,
    _ act: (TestBooks, ID<Donation>) throws -> String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let books = try TestBooks()
    try books.give(30_000, campaign: TestBooks.campaign)
    let id = try prepare(books)
    let (before, donation) = (try books.standing(), try books.donation(id))
    let name = try act(books, id)
    #expect(try books.standing() != before, sourceLocation: sourceLocation)
    books.clock.move(to: books.today.adding(days: 3))
    try books.void(name)
    #expect(try books.standing() == before, sourceLocation: sourceLocation)
    #expect(try books.donation(id) == donation, sourceLocation: sourceLocation)
    try books.expectIdentities(sourceLocation: sourceLocation)
    try books.expectReplayGivesTheSame(sourceLocation: sourceLocation)
  }

  /// All of it is set aside: whatever a fact takes, the reserve bears.
  private func clearedAndReserved(_ books: TestBooks) throws -> ID<Donation> {
    let id = try cleared(books)
    try books.reserve(35_000)
    return id
  }

  private func cleared(_ books: TestBooks) throws -> ID<Donation> {
    let id = try books.give(5000, by: .platform, fee: 100)
    try books.clear()
    return id
  }

  @Test(arguments: [Channel.transfer, .platform, .cash, .cheque])
  func `a donation`(channel: Channel) throws {
    let books = try TestBooks()
    let before = try books.standing()
    let id = try books.give(5000, by: channel, fee: channel == .platform ? 100 : 0)
    #expect(try books.standing() != before)
    try books.void(id.text)
    #expect(try books.standing() == before)
    #expect(try books.donation(id).state == .voided)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a payout with its fee`() throws {
    try expectUndone {
      try $0.give(5000, by: .platform, fee: 100)
    } _: { books, _ in
      try books.clear(fee: 30).id.text
    }
  }

  @Test func `a payout that left something unexplained`() throws {
    try expectUndone {
      try $0.give(5000, by: .platform)
    } _: { books, _ in
      try books.clear(amount: 4990, residual: 10).id.text
    }
  }

  @Test func `a payout of a donation that was refunded and disputed before`() throws {
    try expectUndone { books in
      let id = try books.give(5000, by: .platform, fee: 100)
      try books.refund(id, 1000)
      try books.dispute(id, 500)
      return id
    } _: { books, _ in
      try books.clear().id.text
    }
  }

  @Test func `a deposit slip`() throws {
    try expectUndone {
      try $0.give(5000, by: .cheque)
    } _: { books, _ in
      try books.clear(.slip).id.text
    }
  }

  @Test(arguments: [4900, 5000, 5100] as [Int64])
  func `a count of cash`(counted: Int64) throws {
    try expectUndone {
      try $0.give(5000, by: .cash)
    } _: { books, _ in
      try books.count(counted).clearing.text
    }
  }

  @Test func `a deposit of cash`() throws {
    try expectUndone { books in
      let id = try books.give(5000, by: .cash)
      try books.count(5000)
      return id
    } _: { books, _ in
      try books.deposit(2000).id.text
    }
  }

  @Test(arguments: [Refund.Origin.us, .platform, .bank], [Refund.Reason.refund, .rejection])
  func `a refund, before and after the payout`(
    origin: Refund.Origin, reason: Refund.Reason
  ) throws {
    try expectUndone(cleared) { books, id in
      try books.refund(id, 2000, by: origin, reason: reason).id.text
    }
    try expectUndone {
      try $0.give(5000, by: .platform, fee: 100)
    } _: { books, id in
      try books.refund(id, 2000, by: origin, reason: reason).id.text
    }
  }

  @Test func `a refund beyond the donation`() throws {
    for prepare in [cleared, clearedAndReserved] {
      try expectUndone(prepare) { books, id in
        try books.refund(id, 7000, by: .platform).id.text
      }
    }
  }

  @Test(arguments: [nil, DecideDispute.Outcome.lost, .won])
  func `a dispute with its fee, whatever its outcome`(outcome: DecideDispute.Outcome?) throws {
    for prepare in [cleared, clearedAndReserved, { try $0.give(5000, by: .platform) }] {
      try expectUndone(prepare) { books, id in
        let dispute = try books.dispute(id, fee: 1500)
        if let outcome { try books.decide(id, outcome, fee: 200) }
        return dispute.text
      }
    }
  }

  @Test func `a dispute that took more than was left`() throws {
    try expectUndone { books in
      let id = try cleared(books)
      try books.refund(id, 2000, by: .platform)
      return id
    } _: { books, id in
      let dispute = try books.dispute(id)
      try books.decide(id, .lost)
      return dispute.text
    }
  }

  @Test func `a correction, by another one`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, fee: 0)
    let (before, donation) = (try books.standing(), try books.donation(id))
    try books.correct(id, cents: 4000, day: books.today.adding(days: -2), channel: .cash)
    #expect(try books.cents(.free) == 0)
    #expect(try books.cents(TestBooks.box) == 4000)
    try books.correct(id, cents: 5000, day: books.today, channel: .transfer)
    #expect(try books.standing() == before)
    var corrected = try books.donation(id)
    corrected.entry = donation.entry
    #expect(corrected == donation)
    try books.expectReplayGivesTheSame()
  }

  @Test(arguments: [Channel.transfer, .platform])
  func `a move, by moving back`(channel: Channel) throws {
    let books = try TestBooks()
    try books.open("eau")
    try books.open("asso", fund: .general)
    let own = try books.give(100, campaign: CampaignCode(known: "asso"))
    let id = try books.give(5000, by: channel, fee: 100)
    let before = try books.standing()
    try books.move(id, to: "eau")
    #expect(try books.standing() != before)
    try books.expectIdentities()
    try books.move(id, to: "urgence")
    #expect(try books.standing() == before)
    try books.void(id.text)
    try books.void(own.text)
    #expect(try books.standing().isEmpty)
    try books.expectReplayGivesTheSame()
  }

  @Test(arguments: [Channel.cheque, .cash])
  func `what goes back whole before it is cleared`(channel: Channel) throws {
    try expectUndone {
      try $0.give(5000, by: channel)
    } _: { books, id in
      try books.refund(id).id.text
    }
  }

  @Test func `an identification, and the money of unknown origin itself`() throws {
    let books = try TestBooks()
    let transfer = try books.receiveUnidentified(5000)
    let before = try books.standing()
    let id = try books.identify(transfer, 3000)
    #expect(try books.cents(.free) == 3000)
    try books.void(id.text)
    #expect(try books.standing() == before)
    try books.void(transfer.text)
    #expect(try books.standing().isEmpty)
    try books.expectReplayGivesTheSame()
  }
}
