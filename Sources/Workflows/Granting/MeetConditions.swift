import Council
package import Granting
import Journal
package import Ledger

/// Records that what notified awards depended on has come: they are due.
package struct MeetConditions {
  package var awards: AwardSelection
  package var day: Day

  package init(awards: AwardSelection, day: Day) {
    self.awards = awards
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardCode] {
    try recorder.require(.awardDue)
    let notified = try awards.awards(in: [.notified], act: "due", view: view)
    for award in notified {
      guard award.conditions != nil else { throw AwardRefusal.noConditions(award.code) }
      try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
      try recorder.record(AwardDue(award: award.id, day: day, document: recorder.document))
    }
    return notified.map(\.code)
  }
}
