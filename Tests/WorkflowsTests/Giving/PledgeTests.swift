import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct PledgeTests {
  private func pledge(_ books: TestBooks, due: Day? = nil) throws -> ID<Pledge> {
    let workflow = RecordPledge(
      campaign: TestBooks.campaign, amount: Amount(minorUnits: 5000), day: books.today, due: due,
      donor: DonorParticulars(name: "Ada Rivet", email: "ada@example.org"))
    return try books.commit { view, recorder in try workflow.decide(view, &recorder).id }
  }

  private func end(_ books: TestBooks, _ id: ID<Pledge>, _ end: EndPledge.End) throws {
    try books.commit { view, recorder in
      _ = try EndPledge(id.text, end, day: books.today).decide(view, &recorder)
    }
  }

  private func state(_ books: TestBooks, _ id: ID<Pledge>) throws -> Pledge.State? {
    try books.read { try $0.find(Pledge.self, .text(id.text))?.state }
  }

  @Test func `a promise is in no entry`() throws {
    let books = try TestBooks()
    let id = try pledge(books)
    #expect(try books.standing().isEmpty)
    #expect(try state(books, id) == .promised)
  }

  @Test func `a donation fulfils it, until the donation is voided`() throws {
    let books = try TestBooks()
    let id = try pledge(books)
    let donation = try books.give(5000)
    try end(books, id, .fulfilled(by: donation.text))
    #expect(try state(books, id) == .fulfilled)
    #expect(throws: GivingRefusal.self) { try end(books, id, .cancelled) }
    try books.void(donation.text)
    #expect(try state(books, id) == .promised)
    #expect(throws: GivingRefusal.self) {
      try end(books, id, .fulfilled(by: donation.text))
    }
    try end(books, id, .cancelled)
    #expect(try state(books, id) == .cancelled)
    try books.expectReplayGivesTheSame()
  }

  @Test func `pledges lapse after their day, and late money still fulfils them`() throws {
    let books = try TestBooks()
    let first = try pledge(books, due: books.today.adding(days: 5))
    let second = try pledge(books, due: books.today.adding(days: 6))
    let third = try pledge(books)
    books.clock.move(to: books.today.adding(days: 6))
    let lapsed = try books.commit { view, recorder in
      try LapsePledges(dueThrough: books.today.adding(days: -1), day: books.today)
        .decide(view, &recorder)
    }
    #expect(lapsed.map(\.id) == [first])
    #expect(
      try [first, second, third].map { try state(books, $0) } == [.lapsed, .promised, .promised])
    try end(books, first, .fulfilled(by: books.give(100).text))
    #expect(try state(books, first) == .fulfilled)
    try books.expectReplayGivesTheSame()
  }
}
