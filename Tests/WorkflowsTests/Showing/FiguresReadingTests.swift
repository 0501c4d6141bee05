import Giving
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

struct FiguresReadingTests {
  private static let first = TestBooks.day

  private func figures(
    _ books: TestBooks, through: Day? = nil
  ) throws -> (kept: Figures, folded: Figures) {
    try books.read { view in
      let campaign = try #require(try view.find(Campaign.self, .text("urgence")))
      let kept = try FiguresReading(view, through: through, today: books.today)
        .figures(of: campaign)
      let folded = try FoldedFigures(
        of: campaign, in: view, through: through, today: books.today)
      return (kept, folded.figures)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `figures are those of all donations and postings, on every day`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    for _ in 0..<60 { try acts.act(from: Self.first, days: 8) }
    for day in [nil] + (-1..<9).map({ Optional(Self.first.adding(days: $0)) }) {
      let (kept, folded) = try figures(books, through: day)
      #expect(kept.ofPostings == folded.ofPostings)
      if day == nil { #expect(kept.stillReversible == folded.stillReversible) }
      #expect(try kept.commitmentIsWhole())
    }
    let last = try figures(books).kept
    #expect(last.donations > 20)
    // Two of the seeds are known to draw refunds that rules accept.
    if seed == 3 || seed == 5 { #expect(last.refunded.isPositive) }
    try books.expectReplayGivesTheSame()
  }

  @Test(arguments: 7...9 as ClosedRange<UInt64>)
  func `figures as of a day don't change when later entries are added`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    for _ in 0..<20 { try acts.act(from: Self.first, days: 5) }
    let until = Self.first.adding(days: 4)
    let before = try figures(books, through: until).kept
    books.clock.move(to: Self.first.adding(days: 30))
    for _ in 0..<40 { try acts.act(from: Self.first.adding(days: 5), days: 20) }
    #expect(try figures(books, through: until).kept == before)
    #expect(try figures(books).kept.donations > before.donations)
  }

  @Test func `a fund's figures hold its child funds, and its designations' donations`() throws {
    let books = try TestBooks()
    try books.give(5000)
    let (fund, campaign) = try books.read { view in
      let reading = FiguresReading(view, through: nil, today: books.today)
      let campaign = try #require(try view.find(Campaign.self, .text("urgence")))
      return (try reading.figures(of: TestBooks.fund), try reading.figures(of: campaign))
    }
    #expect(fund == campaign)
    #expect(fund.free == Amount(minorUnits: 5000))
  }

  @Test func `what may still be reversed is told until the last day on which it may`() throws {
    let books = try TestBooks()
    try books.give(10_000, by: .card, account: TestBooks.processor)
    try books.give(40_000)
    let last = Self.first.adding(months: 13)
    for (today, expected): (Day, Int64) in [(last, 10_000), (last.adding(days: 1), 0)] {
      let figures = try books.read {
        try FiguresReading($0, through: nil, today: today).figures(of: TestBooks.fund)
      }
      #expect(figures.stillReversible == Amount(minorUnits: expected))
      #expect(figures.expectedLoss == Amount(minorUnits: expected / 500))
    }
  }

  @Test func `a shortfall is what free money is below zero`() throws {
    var figures = Figures()
    try figures.add(.free, debitLessCredit: Amount(minorUnits: -250))
    #expect(figures.shortfall == Amount(minorUnits: 250))
    try figures.add(.free, debitLessCredit: Amount(minorUnits: 300))
    #expect(figures.shortfall == .zero)
  }
}
