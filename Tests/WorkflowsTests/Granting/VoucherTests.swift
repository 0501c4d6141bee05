import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Mandated persons show what they spent; suppliers are paid on invoices.
struct VoucherTests {
  /// An award of 500.00 whose payee is of a kind, with a ceiling of 300.00.
  private func books(_ kind: Payee.Kind) throws -> (AwardBooks, String) {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(50_000)
    try own.books.commit { view, recorder in
      _ = try AgreePayee(
        collective: AwardBooks.collective(1), payee: "C01/1", kind: kind,
        ceiling: Amount(minorUnits: 30_000)
      ).decide(view, &recorder, today: own.books.today)
    }
    let award = try own.make(1, 50_000)
    try own.notify(award)
    return (own, award)
  }

  private func document(_ own: AwardBooks, _ recorder: inout Recorder<SQLiteBooks>) throws {
    try recorder.add(
      document: recorder.makeID(), kind: .reference, name: "V", content: [], on: own.books.today)
  }

  @discardableResult
  private func record(_ own: AwardBooks, _ payout: String, _ cents: Int64) throws -> String {
    try own.books.commit { view, recorder in
      try document(own, &recorder)
      return try RecordVoucher(
        payout: payout, amount: Amount(minorUnits: cents), day: own.books.today
      ).decide(view, &recorder).fact.id.text
    }
  }

  private func unjustified(_ own: AwardBooks) throws -> Int64 {
    try own.books.read { try Vouchers.lines(in: $0).map(\.unjustified).sum().minorUnits }
  }

  @Test func `a ceiling is for what is not yet shown, and vouchers make room under it`() throws {
    let (own, award) = try books(.mandatedPerson)
    let first = try own.pay(award, 30_000)
    let payee = PayeeCode("C01/1")!
    #expect(
      throws: PayoutRefusal.aboveCeiling(
        payee, ceiling: Amount(minorUnits: 30_000), total: Amount(minorUnits: 30_001))
    ) { try own.prepare(award, 1) }
    try record(own, first, 12_000)
    #expect(try unjustified(own) == 18_000)
    try own.pay(award, 12_000)
    #expect(throws: PayoutRefusal.self) { try own.prepare(award, 1) }
    let waiting = try own.books.read { try Waiting.all(in: $0, today: own.books.today) }
    #expect(
      waiting.contains(
        Waiting(.voucher, "C01/1", count: 2, amount: Amount(minorUnits: 30_000))))
    try own.expectIdentities()
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `another payee's ceiling is for all it ever received`() throws {
    let (own, award) = try books(.sponsor)
    let payout = try own.pay(award, 30_000)
    #expect(throws: PayoutRefusal.self) { try own.prepare(award, 1) }
    #expect(throws: PayoutRefusal.noVouchersAsked(try own.payout(payout).code, .sponsor)) {
      try record(own, payout, 1)
    }
  }

  @Test func `vouchers show no more than was paid and not given back`() throws {
    let (own, award) = try books(.mandatedPerson)
    let payout = try own.pay(award, 30_000)
    let code = try own.payout(payout).code
    try own.giveBack(award, 5_000)
    #expect(try unjustified(own) == 25_000)
    #expect(
      throws: PayoutRefusal.moreThanUnjustified(
        code, left: Amount(minorUnits: 25_000), asked: Amount(minorUnits: 25_001))
    ) { try record(own, payout, 25_001) }
    try record(own, payout, 25_000)
    #expect(try unjustified(own) == 0)
  }

  @Test func `a voucher and its undoing leave everything where it was`() throws {
    let (own, award) = try books(.mandatedPerson)
    let payout = try own.pay(award, 30_000)
    let before = try own.sums()
    let id = try record(own, payout, 12_000)
    func void() throws {
      try own.books.commit { view, recorder in
        _ = try VoidVoucher(id, day: own.books.today).decide(view, &recorder)
      }
    }
    try void()
    #expect(try unjustified(own) == 30_000)
    #expect(try own.sums() == before)
    #expect(throws: PayoutRefusal.voucherVoided(id)) { try void() }
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `an award is not closed while vouchers are missing, but for a reason`() throws {
    let own = try AwardBooks(asking: [20_000])
    try own.books.give(20_000)
    try own.books.commit { view, recorder in
      _ = try AgreePayee(
        collective: AwardBooks.collective(1), payee: "C01/1", kind: .mandatedPerson
      ).decide(view, &recorder, today: own.books.today)
    }
    let award = try own.make(1, 20_000)
    try own.pay(award)
    try own.books.commit { view, recorder in
      try document(own, &recorder)
      _ = try ReceiveReport(award: award, day: own.books.today).decide(view, &recorder)
    }
    func close(_ waiver: AwardClosed.Waiver?) throws {
      try own.books.commit { view, recorder in
        _ = try CloseAwards(awards: .named([award]), waiver: waiver, day: own.books.today)
          .decide(view, &recorder)
      }
    }
    let code = try own.award(award).code
    #expect(
      throws: AwardRefusal.vouchersMissing(code, unjustified: Amount(minorUnits: 20_000))
    ) { try close(nil) }
    try close(.documentsLost)
    #expect(try own.award(award).state == .closed)
  }

  @Test func `a supplier is paid on an invoice`() throws {
    let (own, award) = try books(.supplier)
    #expect(throws: PayoutRefusal.invoiceMissing(PayeeCode("C01/1")!)) {
      try own.prepare(award, 10_000)
    }
    try own.books.commit { view, recorder in
      try document(own, &recorder)
      _ = try PreparePayouts(
        awards: .named([award]), amount: Amount(minorUnits: 10_000), day: own.books.today
      ).decide(view, &recorder)
    }
  }
}
