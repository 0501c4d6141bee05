import Allocation
import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Random sequences of everything that befalls awards: after each step the identities hold, and at the
/// end the journal gives the same tables again.
struct AwardSequencesTests {
  @Test(arguments: 1...12)
  func `identities hold after every step of any sequence`(seed: Int) throws {
    let books = try AwardBooks(
      seed: UInt64(seed), asking: [900_00, 700_00, 500_00, 400_00, 300_00])
    var generator = SeededGenerator(seed: UInt64(seed))
    try books.books.give(600_00)
    var done: [String: Int] = [:]
    for _ in 0..<90 {
      let act = Act.allCases.randomElement(using: &generator)!
      do {
        try perform(act, on: books, &generator)
        done[act.rawValue, default: 0] += 1
      } catch is AwardRefusal {
      } catch is GrantingRefusal {
      } catch is AllocationRefusal {
      } catch is PayoutRefusal {
      } catch is CouncilRefusal {
      }
      try books.expectIdentities()
    }
    #expect(done.values.reduce(0, +) > 30, "\(done)")
    try books.books.expectReplayGivesTheSame()
  }

  private enum Act: String, CaseIterable {
    case give, designate, designate2, allocate, make, make2, notify, prepare, send, confirm,
      confirm2, bounce, unconfirm, void
    case release, giveBack, voidReturn, nextDay, report, voidReport, close, reopen
  }

  private func perform(
    _ act: Act, on books: AwardBooks, _ generator: inout SeededGenerator
  ) throws {
    let cents = Int64.random(in: 1...300_00, using: &generator)
    switch act {
    case .give: try books.books.give(cents)
    case .designate, .designate2:
      let name = ["C01", "C02", "G2", "G3", "nobody"].randomElement(using: &generator)!
      try books.books.give(cents, for: name)
    case .allocate: try books.allocate()
    case .nextDay: books.books.clock.move(to: books.books.today.adding(days: 40))
    case .make, .make2:
      try books.make(Int64.random(in: 1...5, using: &generator), cents)
    case .notify:
      try with(Award.self, of: books, in: Award.State.reserved, &generator) {
        try books.notify($0.code.text)
      }
    case .prepare:
      try with(Award.self, of: books, in: Award.State.notified, &generator) {
        try books.prepare($0.code.text, min(cents, $0.amount.minorUnits))
      }
    case .release:
      let state = [Award.State.reserved, .notified, .partlyPaid].randomElement(using: &generator)!
      try with(Award.self, of: books, in: state, &generator) {
        try books.release($0.code.text, min(cents, $0.unpaid().minorUnits))
      }
    case .send:
      let state = [Payout.State.prepared, .bounced].randomElement(using: &generator)!
      try with(Payout.self, of: books, in: state, &generator) { try books.send($0.code.text) }
    case .confirm, .confirm2:
      try with(Payout.self, of: books, in: Payout.State.sent, &generator) {
        try books.confirm($0.code.text)
      }
    case .bounce:
      let state = [Payout.State.sent, .confirmed].randomElement(using: &generator)!
      try with(Payout.self, of: books, in: state, &generator) { try books.bounce($0.code.text) }
    case .unconfirm:
      try with(Payout.self, of: books, in: Payout.State.confirmed, &generator) {
        try books.unconfirm($0.code.text)
      }
    case .void:
      try with(Payout.self, of: books, in: Payout.State.bounced, &generator) {
        try books.void($0.code.text)
      }
    case .giveBack:
      let state = [Award.State.paid, .partlyPaid].randomElement(using: &generator)!
      try with(Award.self, of: books, in: state, &generator) {
        try books.giveBack($0.code.text, min(cents, $0.paid.minorUnits))
      }
    case .report:
      try with(Award.self, of: books, in: Award.State.paid, &generator) { award in
        try books.books.commit { view, recorder in
          try recorder.add(
            document: recorder.makeID(), kind: .reference, name: "R", content: [],
            on: books.books.today)
          _ = try ReceiveReport(award: award.code.text, day: books.books.today)
            .decide(view, &recorder)
        }
      }
    case .voidReport:
      try with(Award.self, of: books, in: Award.State.reported, &generator) { award in
        try books.books.commit { view, recorder in
          _ = try VoidReport(award: award.code.text, day: books.books.today)
            .decide(view, &recorder)
        }
      }
    case .close:
      try with(Award.self, of: books, in: Award.State.reported, &generator) { award in
        try books.books.commit { view, recorder in
          _ = try CloseAwards(awards: .named([award.code.text]), day: books.books.today)
            .decide(view, &recorder)
        }
      }
    case .reopen:
      try with(Award.self, of: books, in: Award.State.closed, &generator) { award in
        try books.books.commit { view, recorder in
          _ = try ReopenAward(award: award.code.text, day: books.books.today)
            .decide(view, &recorder)
        }
      }
    case .voidReturn: try voidLastReturn(of: books)
    }
  }

  /// Only while its money has not been promised again: voiding it then is tested elsewhere.
  private func voidLastReturn(of books: AwardBooks) throws {
    let last = try books.books.read { view -> Return? in
      let last = try view.rows(Return.self).last { $0.voidedOn == nil }
      let isFree = try last?.sources.all.allSatisfy { source in
        try source.amount
          <= CommitmentBalances.lowestFree(of: source.fund, from: TestBooks.day, in: view)
      }
      return isFree == true ? last : nil
    }
    if let last { try books.voidReturn(last.id.text) }
  }

  private func with<R: Row, State: RawRepresentable<String>>(
    _ row: R.Type, of books: AwardBooks, in state: State, _ generator: inout SeededGenerator,
    _ body: (R) throws -> Void
  ) throws {
    let rows = try books.books.read {
      try $0.rows(row, where: [.equals("state", state.rawValue)])
    }
    if let row = rows.randomElement(using: &generator) { try body(row) }
  }
}
