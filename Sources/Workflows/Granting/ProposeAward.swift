package import Council
package import Granting
import Journal
package import Ledger

/// Puts an award for one application before the committee.
package struct ProposeAward {
  package var application: String
  package var amount: Amount
  /// Else its round's.
  package var fund: FundCode?
  /// Else the collective that applied.
  package var beneficiary: CollectiveCode?
  /// Else whoever asks for it.
  package var proposer: MemberCode?
  package var excess: ExcessReason?
  package var words: String?
  package var conditions: String?
  package var terms = TermsAsked()
  package var day: Day

  package init(application: String, amount: Amount, day: Day) {
    self.application = application
    self.amount = amount
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> AwardProposed {
    try recorder.require(.awardPropose)
    let application = try Applications.resolve(application, in: view)
    try AwardRules.requireOpen(application)
    let earlier = try Awards.of(application.code, in: view)
    if let open = earlier.first(where: { $0.state == .proposed }) {
      throw AwardRefusal.proposalOpen(open.code)
    }
    let fund = try self.fund ?? Rounds.find(application.round, in: view).fund
    let beneficiary = try Collectives.find(beneficiary ?? application.collective, in: view).code
    let proposer = proposer ?? recorder.actor
    try AwardRules.requireAwarding(fund, in: view)
    try AwardRules.requireMember(proposer, in: view)
    try AwardRules.requireWithinRequest(amount, for: application, excess: excess, in: view)
    try ContactsOfBeneficiaries(in: view).declare(application, for: beneficiary, on: day, &recorder)
    let fact = AwardProposed(
      id: recorder.makeID(),
      code: AwardCode(application: application.code, number: Int64(earlier.count) + 1),
      application: application.id, beneficiary: beneficiary, fund: fund,
      sources: try AwardRules.sources(of: amount, from: fund, for: application, on: day, in: view),
      proposer: proposer, policy: try Policies.inForce(on: recorder.today(), in: view).code,
      excess: excess,
      words: try recorder.commit(words: words, tag: .reason),
      conditions: try recorder.commit(words: conditions, tag: .conditions),
      terms: try terms.commit(to: amount, of: nil, on: day, &recorder), day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
