import Giving
import Granting
import Keeping
import Ledger
import SQLiteStore
import Synchronization
import TestSupport
import Testing
import Workflows

struct WaitingAwardsTests {
  @Test func `an award short of money waits and is reserved by the clearing that suffices`()
    throws
  {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(300_00)
    let award = try books.make(1, 800_00)
    #expect(try books.award(award).state == .waiting)
    #expect(try books.award(award).rank == 1)
    #expect(try books.books.cents(.free) == 300_00)
    try books.books.give(499_99)
    #expect(try books.award(award).state == .waiting)
    let before = try books.books.read { try $0.journalSize() }
    try books.books.give(1)
    #expect(try books.award(award).state == .reserved)
    #expect(try books.books.read { try $0.journalSize() } == before + 2)
    #expect(try books.books.cents(.free) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `they are served in strict rank order`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00, 900_00])
    try books.books.give(100_00)
    for (application, cents) in [(Int64(1), Int64(500_00)), (2, 100_00), (3, 50_00)] {
      try books.make(application, cents)
    }
    #expect(try books.award("G2").rank == 2)
    #expect(try books.books.cents(.free) == 100_00)
    try books.books.give(450_00)
    #expect(try books.award("G1").state == .reserved)
    #expect(try books.award("G2").state == .waiting)
    #expect(try books.award("G3").state == .waiting)
    try books.books.give(150_00)
    #expect(try books.award("G2").state == .reserved)
    #expect(try books.award("G3").state == .reserved)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `giving up the first place serves those behind it`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00])
    try books.books.give(100_00)
    try books.make(1, 500_00)
    try books.make(2, 100_00)
    #expect(try books.award("G2").state == .waiting)
    try books.release("G1")
    #expect(try books.award("G1").state == .released)
    #expect(try books.award("G2").state == .reserved)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `releases and returns serve those that wait`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00, 900_00])
    try books.books.give(500_00)
    try books.make(1, 500_00)
    try books.make(2, 200_00)
    try books.make(3, 100_00)
    try books.release("G1", 200_00)
    #expect(try books.award("G2").state == .reserved)
    #expect(try books.award("G3").state == .waiting)
    try books.pay("G1")
    try books.giveBack("G1", 100_00)
    #expect(try books.award("G3").state == .reserved)
    #expect(try books.books.cents(.free) == 0)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `an award lapses when its last day of waiting is past`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00])
    let award = try books.propose(1, 500_00)
    try books.answer(award, as: 2)
    try books.answer(award, as: 3)
    #expect(try books.decide(award, waitsUntil: Day("2024-06-20")).outcome == .waiting)
    try books.make(2, 100_00)
    books.books.clock.move(to: Day("2024-06-21")!)
    try books.books.give(1000_00)
    #expect(try books.award("G1").state == .lapsed)
    #expect(try books.award("G2").state == .reserved)
    #expect(try books.books.cents(.free) == 900_00)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `money that a later day in the books needs is not promised`() throws {
    let books = try AwardBooks(asking: [900_00, 900_00])
    try books.books.give(500_00)
    try books.make(1, 400_00, on: Day("2024-06-25"))
    // On 2024-06-12 all 500.00 are free, and from the 25th on only 100.00.
    try books.make(2, 200_00, on: Day("2024-06-12"))
    #expect(try books.award("G2").state == .waiting)
    try books.expectIdentities()
  }

  @Test func `a fee that the reserve bears in the same change doesn't disturb the replay`()
    throws
  {
    let books = try AwardBooks(asking: [900_00])
    let own = CampaignCode(known: "own")
    try books.books.commit { view, recorder in
      _ = try OpenCampaign(code: own, name: "own", fund: .general).decide(
        view, &recorder, today: books.books.today)
    }
    try books.books.give(10_00, campaign: own)
    try books.books.commit { view, recorder in
      _ = try SetReserve(
        fund: .general, level: Amount(minorUnits: 10_00), purpose: .losses,
        day: books.books.today, decision: nil
      ).decide(view, &recorder)
    }
    try books.make(1, 100_00)
    try books.books.give(100_00, fee: 4_00)
    #expect(try books.award("G1").state == .reserved)
    #expect(try books.books.cents(.reserve, in: .general) == 6_00)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `two members decide about the last euro at once: one is reserved, one waits`()
    async throws
  {
    let folder = try TestFolder()
    let books = try AwardBooks(
      asking: [900_00, 900_00], files: folder.files)
    try books.books.give(1_00)
    for application: Int64 in [1, 2] {
      let award = try books.propose(application, 1_00)
      try books.answer(award, as: 2)
      try books.answer(award, as: 3)
    }
    let outcomes = try await withThrowingTaskGroup(of: AwardDecided.Outcome.self) { group in
      for (member, award) in [(Int64(2), "G1"), (3, "G2")] {
        let store = try SQLiteStore.open(
          folder.files, surroundings: books.books.store.surroundings)
        group.addTask {
          try store.commit(Request(actor: AwardBooks.member(member))) { view, recorder in
            try DecideAwards(awards: .named([award]), day: TestBooks.day)
              .decide(view, &recorder).decided[0].outcome
          }.result!
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.sorted { $0.rawValue < $1.rawValue } == [.approved, .waiting])
    let states = try [books.award("G1").state, books.award("G2").state]
    #expect(states.count { $0 == .reserved } == 1)
    #expect(states.count { $0 == .waiting } == 1)
    #expect(try books.books.cents(.free) == 0)
    try books.expectIdentities()
  }
}
