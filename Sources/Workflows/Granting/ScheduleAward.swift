import Council
package import Granting
import Journal
package import Ledger

/// Gives an award that was decided its terms, or others: instalments, the day of its report, its last day.
package struct ScheduleAward {
  package var award: String
  package var terms: TermsAsked
  package var day: Day

  package init(award: String, terms: TermsAsked, day: Day) {
    self.award = award
    self.terms = terms
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Award {
    try recorder.require(.awardSchedule)
    let award = try Awards.resolve(award, in: view)
    guard award.state.isReserved, award.state != .released, award.state != .closed else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "scheduled")
    }
    try AwardRules.require(day, notBefore: award.decidedOn, of: award.code)
    let promised = try award.amount - award.released
    let terms = try terms.commit(to: promised, of: award, on: day, &recorder)
    guard terms != award.terms else { throw AwardRefusal.nothingChanged(award.code) }
    var changed = award
    changed.set(terms, by: recorder.nextSeq)
    try Instalments.requireNotAhead(changed, on: day, in: view)
    try recorder.record(
      AwardScheduled(award: award.id, terms: terms, day: day, document: recorder.document))
    return changed
  }
}
