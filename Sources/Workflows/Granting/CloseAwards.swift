import Council
package import Granting
import Journal
package import Ledger

/// Ends awards that were paid: reported on, or excused from it for a reason.
package struct CloseAwards {
  package var awards: AwardSelection
  package var waiver: AwardClosed.Waiver?
  package var words: String?
  package var day: Day

  package init(
    awards: AwardSelection, waiver: AwardClosed.Waiver? = nil, words: String? = nil, day: Day
  ) {
    self.awards = awards
    self.waiver = waiver
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardCode] {
    try recorder.require(.awardClose)
    let paid = try awards.awards(
      in: [.partlyPaid, .paid, .reported, .partReturned], act: "closed", view: view)
    for award in paid { try close(award, &recorder) }
    return paid.map(\.code)
  }

  private func close<Tables>(_ award: Award, _ recorder: inout Recorder<Tables>) throws {
    let unpaid = try award.unpaid()
    guard unpaid.isZero else { throw AwardRefusal.notPaidUp(award.code, unpaid: unpaid) }
    let last = try Payouts.of(award, in: recorder.tables)
      .compactMap { try Payouts.currentAttempt(of: $0, in: recorder.tables)?.confirmedOn }.max()
    try AwardRules.require(day, notBefore: max(last, award.reportedOn), of: award.code)
    if waiver == nil {
      guard award.reportedOn != nil else { throw AwardRefusal.reportMissing(award.code) }
      let unjustified = try Vouchers.unjustified(of: award, in: recorder.tables)
      guard unjustified.isZero else {
        throw AwardRefusal.vouchersMissing(award.code, unjustified: unjustified)
      }
    }
    try recorder.record(
      AwardClosed(
        award: award.id, waiver: waiver,
        words: try recorder.commit(words: words, tag: .reason), day: day,
        document: recorder.document))
  }

  private func max(_ one: Day?, _ other: Day?) -> Day? {
    [one, other].compactMap(\.self).max()
  }
}

/// Takes the end of an award back.
package struct ReopenAward {
  package var award: String
  package var day: Day

  package init(award: String, day: Day) {
    self.award = award
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> AwardCode {
    try recorder.require(.awardClose)
    let award = try Awards.resolve(award, in: view)
    guard award.state == .closed else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "reopened")
    }
    try AwardRules.require(day, notBefore: award.closedOn, of: award.code)
    try recorder.record(AwardReopened(award: award.id, day: day, document: recorder.document))
    return award.code
  }
}
