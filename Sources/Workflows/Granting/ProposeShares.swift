import Allocation
package import Council
package import Granting
import Journal
package import Ledger

/// Puts the shares of an allocation before the committee, one award for each line that has one. Made by
/// an adopted rule, they have no proposer, whoever types them, unless one is named.
package struct ProposeShares {
  package var allocation: String
  package var proposer: MemberCode?
  package var day: Day

  package init(allocation: String, proposer: MemberCode? = nil, day: Day) {
    self.allocation = allocation
    self.proposer = proposer
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [AwardProposed] {
    try recorder.require(.treasurer, .committee)
    let kept = try KeptProposal(allocation, in: view)
    let id = kept.id
    guard try view.count(Award.self, where: [.equals("allocation", id.text)]) == 0 else {
      throw AwardRefusal.allocationProposed(allocation)
    }
    try AwardRules.requireAwarding(kept.fund, in: view)
    try AwardRules.requireMember(proposer, in: view)
    var facts: [AwardProposed] = []
    for share in try view.rows(ShareRow.self, where: [.equals("allocation", id.text)]) {
      let amount = try share.amount - share.locked
      guard amount.isPositive else { continue }
      facts.append(try propose(amount, of: share, in: kept, &recorder))
    }
    guard !facts.isEmpty else { throw AwardRefusal.nothingToPropose(allocation) }
    return facts
  }

  private func propose<Tables>(
    _ amount: Amount, of share: ShareRow, in kept: KeptProposal,
    _ recorder: inout Recorder<Tables>
  ) throws -> AwardProposed {
    let view = recorder.tables
    let application = try Applications.resolve(share.application.text, in: view)
    try AwardRules.requireOpen(application)
    let earlier = try Awards.of(application.code, in: view)
    if let open = earlier.first(where: { $0.state == .proposed }) {
      throw AwardRefusal.proposalOpen(open.code)
    }
    try AwardRules.requireWithinRequest(amount, for: application, excess: nil, in: view)
    let fact = AwardProposed(
      id: recorder.makeID(),
      code: AwardCode(application: application.code, number: Int64(earlier.count) + 1),
      application: application.id, beneficiary: application.collective, fund: kept.fund,
      amount: amount, proposer: proposer, allocation: kept.id,
      policy: Policy.inForce(on: day).code, day: day, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
