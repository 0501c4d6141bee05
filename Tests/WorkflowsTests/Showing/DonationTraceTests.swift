import Giving
import Journal
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

struct DonationTraceTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `all donations of a fund together fill its uses, whatever happened`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    for _ in 0..<60 { try acts.act(from: TestBooks.day, days: 8) }
    try books.read { view in
      let donations = try view.rows(
        Donation.self, where: [.equals("fund", TestBooks.fund.text)])
      let traces = try donations.compactMap { try DonationTrace(of: $0, in: view).trace }
      #expect(traces.count > 1)
      let uses = try FundUses(of: TestBooks.fund, in: view).all
      for (place, use) in uses.enumerated() {
        let inOrder = try traces.map(\.parts[place].inOrder).sum()
        #expect(inOrder <= use.amount, "\(use)")
      }
      let own = try traces.map(\.own).sum()
      let traced = try traces.flatMap(\.parts).map(\.inOrder).sum()
      #expect(own == traced)
      // No other money came in: what donations don't fill is what a shortfall owes.
      let figures = try FiguresReading(view, through: nil, today: books.today)
        .figures(of: TestBooks.fund)
      #expect(try uses.map(\.amount).sum() == own + figures.shortfall)
    }
  }

  @Test func `what is on its way, voided or given back whole has no trace`() throws {
    let books = try TestBooks()
    try books.give(100, by: .platform)
    let refunded = try books.give(200)
    let voided = try books.give(300)
    try books.commit { view, recorder in
      _ = try RefundDonation(refunded.text, amount: Amount(minorUnits: 200), day: books.today)
        .decide(view, &recorder)
      _ = try VoidAct(voided.text, day: books.today).decide(view, &recorder)
    }
    let kept = try books.give(400)
    try books.read { view in
      let donations = try view.rows(Donation.self)
      #expect(donations.count == 4)
      for donation in donations {
        let traced = try DonationTrace(of: donation, in: view)
        #expect((traced.trace == nil) == (donation.id != kept))
      }
      let last = try #require(donations.last.map { try DonationTrace(of: $0, in: view) }?.trace)
      #expect(last.before == .zero && last.own == Amount(minorUnits: 400))
    }
  }
}
