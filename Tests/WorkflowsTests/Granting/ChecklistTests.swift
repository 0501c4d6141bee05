import Council
import Granting
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// Documents that must be there before money is sent.
struct ChecklistTests {
  /// A checked payout of an award whose gates are open, and of whose documents none has come.
  private func books() throws -> (AwardBooks, payout: String) {
    let own = try AwardBooks(asking: [900_00, 300_00])
    try own.books.give(1000_00)
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    for member: Int64 in 2...3 { try own.check(payout, as: member) }
    try own.books.openGates()
    return (own, payout)
  }

  private func receive(
    _ own: AwardBooks, _ items: [ChecklistItem] = [], for application: String = "G1"
  ) throws {
    try own.books.commit { view, recorder in
      let document: ID<Document> = recorder.makeID()
      for item in items {
        try recorder.record(
          ChecklistItemReceived(
            application: Applications.resolve(application, in: view).id, item: item,
            day: own.books.today, document: document))
      }
    }
  }

  private func expectGaps(
    _ items: [ChecklistItem], _ own: AwardBooks, _ payout: String
  ) throws {
    let code = try own.payout(payout).code
    let gaps = items.map { ChecklistGap.document(ApplicationCode(number: 1), $0) }
    #expect(throws: ChecklistRefusal.gaps([code], gaps)) {
      try own.send(payout, isChecked: false)
    }
  }

  @Test func `money waits for each document that is asked, and goes when all are there`() throws {
    let (own, payout) = try books()
    try expectGaps([.charter, .mandate], own, payout)
    #expect(try own.books.read { try HeldPayouts.all(in: $0).count } == 1)
    try receive(own, [.mandate])
    try expectGaps([.charter], own, payout)
    try receive(own, [.charter])
    #expect(try own.books.read { try HeldPayouts.all(in: $0).isEmpty })
    try own.send(payout, isChecked: false)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what is voided is missing again`() throws {
    let (own, payout) = try books()
    let before = try own.books.derivedRows()
    try receive(own, [.charter, .mandate])
    for item: ChecklistItem in [.charter, .mandate] {
      try own.books.commit { view, recorder in
        _ = try VoidChecklistItem(application: "G1", item: item, day: own.books.today)
          .decide(view, &recorder)
      }
    }
    #expect(try own.books.derivedRows() == before)
    try expectGaps([.charter, .mandate], own, payout)
    #expect(throws: ChecklistRefusal.neverReceived(ApplicationCode(number: 1), .charter)) {
      try own.books.commit { view, recorder in
        _ = try VoidChecklistItem(application: "G1", item: .charter, day: own.books.today)
          .decide(view, &recorder)
      }
    }
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `a mandate of another application stands for that one alone`() throws {
    let (own, payout) = try books()
    try receive(own, [.charter, .mandate], for: "G2")
    try expectGaps([.charter, .mandate], own, payout)
  }

  @Test func `money that a record sent without them is found`() throws {
    let (own, payout) = try books()
    try own.books.commit { _, recorder in
      let known = try Payouts.resolve(payout, in: recorder.tables)
      let payee = try Payouts.payee(of: known, in: recorder.tables)
      try recorder.record(
        PayoutSent(
          payout: known.id, attempt: 1, account: TestBooks.bank, iban: payee.iban, byHand: false,
          batch: nil, day: own.books.today, document: nil))
    }
    // What comes later doesn't mend it.
    try receive(own, [.charter, .mandate])
    let findings = try own.books.read {
      try NamedCheck.findings(of: [.checklists], in: $0, today: own.books.today)
    }
    #expect(findings.map(\.words) == ["it was sent without charter, mandate"])
    try own.books.expectReplayGivesTheSame()
  }
}
