import Council
package import Granting
import Journal
package import Ledger

/// Records that what notified awards depended on has come: they are due.
package struct MeetConditions {
  package var awards: AwardSelection
  /// One instalment's; else the award's own.
  package var instalment: Int64?
  package var day: Day

  package init(awards: AwardSelection, instalment: Int64? = nil, day: Day) {
    self.awards = awards
    self.instalment = instalment
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardCode] {
    try recorder.require(.awardDue)
    if let instalment { return try meet(instalment, view, &recorder) }
    let notified = try awards.awards(in: [.notified], act: "due", view: view)
    for award in notified {
      guard award.conditions != nil else { throw AwardRefusal.noConditions(award.code) }
      try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
      try recorder.record(AwardDue(award: award.id, day: day, document: recorder.document))
    }
    return notified.map(\.code)
  }

  private func meet<Tables>(
    _ number: Int64, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardCode] {
    let notified = try awards.awards(
      in: [.notified, .due, .partlyPaid, .partReturned], act: "due", view: view)
    for award in notified {
      let instalments = award.terms.instalments
      guard (1...Int64(max(1, instalments.count))).contains(number), !instalments.isEmpty else {
        throw AwardRefusal.unknownInstalment(award.code, number, of: instalments.count)
      }
      guard case .condition(metOn: nil) = instalments[Int(number) - 1].term else {
        throw AwardRefusal.instalmentWithoutCondition(award.code, number)
      }
      try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
      try recorder.record(
        AwardDue(award: award.id, instalment: number, day: day, document: recorder.document))
    }
    return notified.map(\.code)
  }
}
