import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Frees what is unpaid of an award, or a part of it; gives up a proposal, or a place among those that
/// wait.
package struct ReleaseAward {
  package var award: String
  /// Else all that is unpaid.
  package var amount: Amount?
  package var reason: ReleaseReason
  /// The reference of the decision.
  package var decision: String?
  package var words: String?
  package var day: Day

  package init(
    award: String, amount: Amount? = nil, reason: ReleaseReason, decision: String? = nil,
    words: String? = nil, day: Day
  ) {
    self.award = award
    self.amount = amount
    self.reason = reason
    self.decision = decision
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> AwardReleased {
    try recorder.require(.awardWithdraw)
    let award = try Awards.resolve(award, in: view)
    let earliest: Day
    switch award.state {
    case .proposed, .deferred, .waiting: earliest = award.decidedOn ?? award.proposedOn
    case .reserved, .notified, .due, .partlyPaid, .partReturned:
      try recorder.require(.awardRelease)
      try requireGround(award, document: recorder.document)
      earliest = award.notifiedOn ?? award.reservedOn ?? award.proposedOn
    case .paid, .reported, .closed, .released, .refused, .lapsed:
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "released")
    }
    try AwardRules.require(day, notBefore: earliest, of: award.code)
    let fact = AwardReleased(
      award: award.id, sources: try sourcesToRelease(of: award, in: view), reason: reason,
      decision: decision, words: try recorder.commit(words: words, tag: .reason), day: day,
      document: recorder.document)
    try recorder.record(fact)
    // Who waited behind it, or for its money, is next.
    try WaitingAwards.reserve(in: award.sources.funds, on: day, &recorder)
    return fact
  }

  /// A debt is freed by right when it was not called on in time, else by a decision or the beneficiary's
  /// written waiver. What was never notified is no debt.
  private func requireGround(_ award: Award, document: ID<Document>?) throws {
    try References.require(decision)
    if reason == .expired {
      guard award.isExpired(on: day) else {
        throw AwardRefusal.notExpired(award.code, expires: award.terms.expires)
      }
      return
    }
    guard award.notifiedOn == nil || decision != nil || document != nil else {
      throw AwardRefusal.needsDecision(award.code)
    }
  }

  /// What nobody is about to be paid. Before the reservation it is all or nothing.
  private func sourcesToRelease(of award: Award, in view: some BooksView) throws -> Sources {
    let unpaid = try award.unpaid()
    let asked = amount ?? unpaid
    guard asked.isPositive else { throw AwardRefusal.amountNotPositive }
    let isWhole = asked == unpaid || award.reservedOn != nil
    guard asked <= unpaid, isWhole else {
      throw AwardRefusal.moreThanUnpaid(award.code, unpaid: unpaid, asked: asked)
    }
    let underWay = try Payouts.underWay(of: award, in: view)
    guard let sources = try award.sources.releasing(asked, besides: underWay.map(\.sources)) else {
      throw AwardRefusal.underWay(
        award.code, payouts: try underWay.map(\.amount).sum(), asked: asked)
    }
    return sources
  }
}
