import Council
package import Granting
import Journal
package import Ledger

/// Makes payouts against notified awards, one each, ready to be checked and sent.
package struct PreparePayouts {
  package var awards: AwardSelection
  /// Else the beneficiary's only one.
  package var payee: String?
  /// Else all that is due of the award.
  package var amount: Amount?
  package var day: Day

  package init(awards: AwardSelection, payee: String? = nil, amount: Amount? = nil, day: Day) {
    self.awards = awards
    self.payee = payee
    self.amount = amount
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [PayoutPrepared] {
    try recorder.require(.payoutPrepare)
    let payable = try awards.awards(
      in: [.notified, .due, .partlyPaid, .partReturned], act: "paid", view: view)
    return try payable.map { try prepare($0, &recorder) }
  }

  private func prepare<Tables>(
    _ award: Award, _ recorder: inout Recorder<Tables>
  ) throws -> PayoutPrepared {
    let view = recorder.tables
    try PaymentRules.requireNotApprover(recorder.actor, of: award, in: view)
    try AwardRules.require(day, notBefore: award.notifiedOn, of: award.code)
    let payee = try Payees.resolve(payee, of: award.beneficiary, in: view)
    guard payee.kind != .supplier || recorder.document != nil else {
      throw PayoutRefusal.invoiceMissing(payee.code)
    }
    let sources = try sourcesToPay(of: award, in: view)
    try requireWithinCeiling(sources.total, of: payee, in: view)
    try SponsorCeiling.require(sources.total, to: payee, for: award, on: day, in: view)
    var id: ID<Payout> = recorder.makeID()
    var code = PayoutCode(application: award.code.application, of: id)
    while try view.first(Payout.self, where: [.equals("code", code.text)]) != nil {
      id = recorder.makeID()
      code = PayoutCode(application: award.code.application, of: id)
    }
    let fact = PayoutPrepared(
      id: id, code: code, award: award.id, payee: payee.id, sources: sources, day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// The payouts of an award never add up to more than it.
  private func sourcesToPay(of award: Award, in view: some BooksView) throws -> Sources {
    let held = try Payouts.underWay(of: award, in: view).map(\.sources)
    let left = try award.unpaid() - held.map(\.total).sum()
    guard left.isPositive else { throw PayoutRefusal.nothingLeft(award.code) }
    let due = try Instalments.payable(award, by: day, in: view)
    let asked = amount ?? (award.terms.instalments.isEmpty ? left : due)
    guard award.terms.instalments.isEmpty || (asked <= due && due.isPositive) || asked > left else {
      throw PayoutRefusal.instalmentNotDue(
        award.code, due: due, asked: asked, next: award.nextDue(after: day))
    }
    guard asked.isPositive else { throw AwardRefusal.amountNotPositive }
    guard let sources = try award.sources.paying(asked, besides: held) else {
      throw PayoutRefusal.moreThanLeft(award.code, left: left, asked: asked)
    }
    return sources
  }

  private func requireWithinCeiling(
    _ amount: Amount, of payee: Payee, in view: some BooksView
  ) throws {
    guard let ceiling = payee.ceiling else { return }
    let total = try Vouchers.counted(towardsCeilingOf: payee, in: view) + amount
    guard total <= ceiling else {
      throw PayoutRefusal.aboveCeiling(payee.code, ceiling: ceiling, total: total)
    }
  }
}
