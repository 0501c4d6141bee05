import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct ReverseEntryTests {
  @Test func `an entry and its reversal leave both books where they were`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 5_000), ("102", -5_000))
    let before = try books.sums()
    for postings: [(String, Int64)] in [
      [("512CC", 100), ("706", -100)], [("613", 100), ("512CC", -100)],
      [("613", 100), ("401", -100)], [("706", 30), ("512CC", -30)],
      [("512CC", 40), ("613", -40)], [("512CC", 97), ("627", 3), ("706", -100)],
    ] {
      let workflow = RecordEntry(
        day: books.today,
        postings: postings.map {
          Posting(
            account: AccountCode(known: $0.0), fund: .general,
            amount: Amount(minorUnits: $0.1))
        })
      let entry = try books.commit { view, recorder in try workflow.decide(view, &recorder) }
      #expect(try books.sums() != before)
      try books.expectIdentities()
      try books.reverse(entry.id.text, on: books.today.adding(days: 1))
      #expect(try books.sums() == before)
      try books.expectIdentities()
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `it is named by number or id, reversed once, and never before it was made`() throws {
    let books = try TestBooks()
    let entry = try books.record(("512CC", 100), ("706", -100))
    let number = try books.read { try ManualEntries.resolve(entry.id.text, in: $0).entry }
    #expect(throws: EntryRefusal.self) {
      try books.reverse("\(number)", on: books.today.adding(days: -1))
    }
    try books.reverse("\(number)")
    #expect(throws: LedgerRefusal.alreadyReversed(entry: number)) {
      try books.reverse(entry.id.text)
    }
    let reversal = try books.read {
      try $0.first(EntryRow.self, where: [.equals("reverses", .integer(number))])
    }
    #expect(reversal?.label == .reversal)
  }

  @Test func `an entry born of an event is reversed only through that event`() throws {
    let books = try TestBooks()
    try books.give(5_000)
    let number = try books.read { try $0.first(EntryRow.self, where: [])!.id }
    #expect(
      throws: LedgerRefusal.bornOfAnEvent(entry: number, event: "donation.recorded")
    ) { try books.reverse("\(number)") }
    #expect(throws: LedgerRefusal.unknownEntry(99)) { try books.reverse("99") }
    #expect(throws: EntryRefusal.unknownManualEntry("nothing")) {
      try books.reverse("nothing")
    }
  }

  @Test func `income reversed after it was promised leaves a shortfall that the reserve covers`()
    throws
  {
    let books = try TestBooks()
    let entry = try books.record(("512CC", 1_000), ("706", -1_000))
    try books.reserve(200, in: .general)
    try books.spend(700)
    try books.reverse(entry.id.text)
    #expect(try books.cents(.reserve, in: .general) == 0)
    #expect(try books.cents(.free, in: .general) == -700)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }
}
