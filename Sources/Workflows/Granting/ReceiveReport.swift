import Council
package import Granting
import Journal
package import Ledger

/// Records what a beneficiary tells of the money: the report on an award, a document.
package struct ReceiveReport {
  package var award: String
  /// What it says was spent.
  package var spent: Amount?
  package var day: Day

  package init(award: String, spent: Amount? = nil, day: Day) {
    self.award = award
    self.spent = spent
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Award {
    try recorder.require(.reportReceive)
    let award = try Awards.resolve(award, in: view)
    guard let document = recorder.document else {
      throw AwardRefusal.reportDocumentMissing(award.code)
    }
    if let known = award.reportedOn { throw AwardRefusal.reportKnown(award.code, known) }
    guard award.closedOn == nil else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "reported on")
    }
    guard award.paid.isPositive else { throw AwardRefusal.nothingPaid(award.code) }
    if let spent, spent > award.paid || spent.isNegative {
      throw AwardRefusal.spentMoreThanPaid(award.code, paid: award.paid, spent: spent)
    }
    try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
    try recorder.record(
      ReportReceived(award: award.id, spent: spent, day: day, document: document))
    return award
  }
}

/// Takes back a report that was recorded by mistake: it is still to come.
package struct VoidReport {
  package var award: String
  package var day: Day

  package init(award: String, day: Day) {
    self.award = award
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Award {
    try recorder.require(.reportVoid)
    var award = try Awards.resolve(award, in: view)
    guard let reportedOn = award.reportedOn else { throw AwardRefusal.noReport(award.code) }
    guard award.closedOn == nil else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "reported on anew")
    }
    try AwardRules.require(day, notBefore: reportedOn, of: award.code)
    award.reportedOn = nil
    try Instalments.requireNotAhead(award, on: day, in: view)
    try recorder.record(ReportVoided(award: award.id, day: day, document: recorder.document))
    return award
  }
}
