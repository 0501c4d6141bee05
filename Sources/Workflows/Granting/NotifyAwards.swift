import Council
package import Granting
import Journal
package import Ledger

/// Tells beneficiaries in writing: what was a reservation is a debt from that day on.
package struct NotifyAwards {
  package var awards: AwardSelection
  package var day: Day
  /// Whether an agreement named the beneficiaries.
  package var byAgreement: Bool

  package init(awards: AwardSelection, day: Day, byAgreement: Bool = false) {
    self.awards = awards
    self.day = day
    self.byAgreement = byAgreement
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardNotified] {
    try recorder.require(.awardNotify)
    var facts: [AwardNotified] = []
    for award in try awards.awards(in: [.reserved], act: "notified", view: view) {
      try AwardRules.require(day, notBefore: award.reservedOn, of: award.code)
      let fact = AwardNotified(
        award: award.id, sources: try sources(of: award), byAgreement: byAgreement, day: day,
        document: recorder.document)
      try recorder.record(fact)
      facts.append(fact)
    }
    return facts
  }

  /// All that was not released before.
  private func sources(of award: Award) throws -> Sources {
    let unpaid = try award.unpaid()
    guard let sources = try award.sources.paying(unpaid, besides: []) else {
      throw AwardRefusal.moreThanUnpaid(award.code, unpaid: unpaid, asked: unpaid)
    }
    return sources
  }
}
