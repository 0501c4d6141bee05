import Granting
import Journal
import Keeping
import Ledger
import Testing

/// The facts of an award's terms, reports and end, read back.
struct AwardLifeFactTests {
  private let award = ID<Award>(high: 1, low: 2)
  private let document = ID<Document>(high: 5, low: 6)
  private let day = Day("2024-07-02")!
  private let hash = Hash(of: [7])

  private func terms(met: Day?) -> AwardTerms {
    AwardTerms(
      instalments: [
        Instalment(Amount(minorUnits: 1), .day(day)),
        Instalment(Amount(minorUnits: 2), .condition(metOn: met)),
        Instalment(Amount(minorUnits: 3), .report),
      ], reportBy: day, expires: met, words: hash)
  }

  @Test func `terms read back, with all that may be absent and without`() throws {
    for terms in [terms(met: nil), terms(met: day), AwardTerms(reportBy: day)] {
      let fact = AwardScheduled(award: award, terms: terms, day: day, document: document)
      #expect(try ReadingBack.fact(fact) == fact)
    }
    #expect(
      try ReadingBack.body(AwardScheduled(award: award, terms: terms(met: nil), day: day))
        .contains(
          #""instalments":[{"amount":1,"day":"2024-07-02","term":"day"},{"amount":2,"term":"condition"},{"amount":3,"term":"report"}]"#
        ))
  }

  @Test func `a proposal reads back with its terms, and writes none where it has none`() throws {
    var fact = AwardProposed(
      id: award, code: AwardCode("G12/1")!, application: ID(high: 9, low: 9),
      beneficiary: CollectiveCode("C07")!, fund: FundCode("urgence")!,
      sources: Sources(FundCode("urgence")!, Amount(minorUnits: 6)), proposer: nil,
      policy: "P1", day: day)
    #expect(try !ReadingBack.body(fact).contains("terms"))
    fact.terms = terms(met: nil)
    #expect(try ReadingBack.fact(fact) == fact)
  }

  @Test func `what comes after the payment reads back`() throws {
    for spent in [nil, Amount(minorUnits: 9)] {
      let fact = ReportReceived(award: award, spent: spent, day: day, document: document)
      #expect(try ReadingBack.fact(fact) == fact)
    }
    let voided = ReportVoided(award: award, day: day, document: document)
    #expect(try ReadingBack.fact(voided) == voided)
    for waiver in [nil] + AwardClosed.Waiver.allCases.map(Optional.some) {
      let fact = AwardClosed(
        award: award, waiver: waiver, words: waiver.map { _ in hash }, day: day)
      #expect(try ReadingBack.fact(fact) == fact)
    }
    let reopened = AwardReopened(award: award, day: day, document: document)
    #expect(try ReadingBack.fact(reopened) == reopened)
    let voucher = VoucherRecorded(
      id: ID(high: 7, low: 7), payout: ID(high: 8, low: 8), amount: Amount(minorUnits: 5), day: day,
      document: document)
    #expect(try ReadingBack.fact(voucher) == voucher)
    let undone = VoucherVoided(voucher: voucher.id, day: day, document: document)
    #expect(try ReadingBack.fact(undone) == undone)
    let due = AwardDue(award: award, instalment: 2, day: day, document: document)
    #expect(try ReadingBack.fact(due) == due)
    let released = AwardReleased(
      award: award, sources: Sources(FundCode("urgence")!, Amount(minorUnits: 6)),
      reason: .expired, decision: "PV-7", day: day)
    #expect(try ReadingBack.fact(released) == released)
  }
}
