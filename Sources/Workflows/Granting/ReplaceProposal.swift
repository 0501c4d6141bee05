package import Council
package import Granting
import Journal
package import Ledger

/// Proposes an award anew, with another amount, fund, beneficiary, conditions or terms, or one that was put
/// off as it was. Approvals of the
/// version before stay visible and count no longer; a line of an allocation is put to a new poll with the
/// others, whose approvals go on counting.
package struct ReplaceProposal {
  package var award: String
  package var amount: Amount?
  package var fund: FundCode?
  package var beneficiary: CollectiveCode?
  /// Else whoever asks for it.
  package var proposer: MemberCode?
  package var excess: ExcessReason?
  package var words: String?
  package var conditions: String?
  package var terms = TermsAsked()
  package var day: Day

  package init(award: String, day: Day) {
    self.award = award
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> AwardProposed {
    try recorder.require(.awardPropose)
    let award = try Awards.resolve(award, in: view)
    guard [.proposed, .waiting, .deferred].contains(award.state) else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "proposed anew")
    }
    let application = try Applications.resolve(award.code.application.text, in: view)
    try AwardRules.requireOpen(application)
    try AwardRules.require(day, notBefore: award.decidedOn ?? award.proposedOn, of: award.code)
    let (fund, amount) = (fund ?? award.fund, amount ?? award.amount)
    var fact = AwardProposed(
      id: award.id, code: award.code, version: award.version + 1, application: application.id,
      beneficiary: try Collectives.find(beneficiary ?? award.beneficiary, in: view).code,
      fund: fund, sources: try sources(of: amount, from: fund, for: award, in: view),
      proposer: proposer ?? recorder.actor, allocation: award.allocation,
      policy: try Policies.inForce(on: recorder.today(), in: view).code,
      excess: excess ?? award.excess,
      replaces: try view.leaf(ofRecord: award.proposal), day: day, document: recorder.document)
    guard
      fact.beneficiary != award.beneficiary || fact.fund != award.fund
        || fact.sources != award.sources.awarded || conditions != nil || terms != TermsAsked()
        || award.state == .deferred
    else { throw AwardRefusal.nothingChanged(award.code) }
    try AwardRules.requireAwarding(fact.fund, in: view)
    try AwardRules.requireMember(fact.proposer, in: view)
    try AwardRules.requireWithinRequest(
      fact.amount, for: application, besides: award.code, excess: fact.excess, in: view)
    fact.words = try recorder.commit(words: words, tag: .reason)
    fact.conditions = try recorder.commit(
      words: conditions ?? Words.text(.conditions, of: award.proposal, in: view),
      tag: .conditions)
    fact.terms = try terms.commit(to: fact.amount, of: award, on: day, &recorder)
    try recorder.record(fact)
    if let allocation = award.allocation {
      try AllocationPolls.open(of: allocation, on: day, &recorder)
    }
    // Who waited behind it is next.
    try WaitingAwards.reserve(in: award.sources.funds, on: day, &recorder)
    return fact
  }

  /// What donors designated stays first, as far as it is still free and the new sum goes; another fund
  /// bears all of it.
  private func sources(
    of amount: Amount, from fund: FundCode, for award: Award, in view: some BooksView
  ) throws -> Sources {
    let before = fund == award.fund ? award.sources.awarded.all.filter { $0.fund != fund } : []
    let designated = try before.map { source in
      let free = try CommitmentBalances.lowestFree(of: source.fund, from: day, in: view)
      return Source(source.fund, min(source.amount, free))
    }
    guard let sources = Sources(taking: amount, from: designated + [Source(fund, amount)]) else {
      throw AwardRefusal.amountNotPositive
    }
    return sources
  }
}
