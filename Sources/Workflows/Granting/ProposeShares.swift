import Allocation
package import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Puts the shares of an allocation before the committee, one award for each line that has one, and all of
/// them to one poll. Made by an adopted rule, they have no proposer, whoever types them, unless one is named.
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
    try recorder.require(.awardPropose)
    let kept = try KeptProposal(allocation, in: view)
    let id = kept.id
    guard try view.count(Award.self, where: [.equals("allocation", id.text)]) == 0 else {
      throw AwardRefusal.allocationProposed(allocation)
    }
    try AwardRules.requireAwarding(kept.fund, in: view)
    try AwardRules.requireMember(proposer, in: view)
    let divided = kept.isChoice ? nil : try KeptAllocation(allocation, in: view).receipt.shares
    let shares = try view.rows(ShareRow.self, where: [.equals("allocation", id.text)])
    let contacts = try ContactsOfBeneficiaries(in: view)
    var facts: [AwardProposed] = []
    for (place, share) in shares.enumerated() {
      let amount = try share.amount - share.locked
      guard amount.isPositive else { continue }
      facts.append(
        try propose(
          amount, designated: divided?[place].designations, of: share, in: kept, contacts,
          &recorder))
    }
    guard !facts.isEmpty else { throw AwardRefusal.nothingToPropose(allocation) }
    try AllocationPolls.open(of: id, on: day, &recorder)
    return facts
  }

  private func propose<Tables>(
    _ amount: Amount, designated: [Designation]?, of share: ShareRow, in kept: KeptProposal,
    _ contacts: ContactsOfBeneficiaries, _ recorder: inout Recorder<Tables>
  ) throws -> AwardProposed {
    let view = recorder.tables
    let application = try Applications.resolve(share.application.text, in: view)
    try AwardRules.requireOpen(application)
    let earlier = try Awards.of(application.code, in: view)
    if let open = earlier.first(where: { $0.state == .proposed }) {
      throw AwardRefusal.proposalOpen(open.code)
    }
    try AwardRules.requireWithinRequest(amount, for: application, excess: nil, in: view)
    try contacts.declare(application, for: application.collective, on: day, &recorder)
    let fact = AwardProposed(
      id: recorder.makeID(),
      code: AwardCode(application: application.code, number: Int64(earlier.count) + 1),
      application: application.id, beneficiary: application.collective, fund: kept.fund,
      sources: try sources(of: amount, designated, from: kept.fund, for: application, in: view),
      proposer: proposer, allocation: kept.id,
      policy: try Policies.inForce(on: recorder.today(), in: view).code, day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// As the rule divided what donors designated; what votes chose is borne as one award by itself is.
  private func sources(
    of amount: Amount, _ designated: [Designation]?, from fund: FundCode,
    for application: Application, in view: some BooksView
  ) throws -> Sources {
    guard let designated else {
      return try AwardRules.sources(of: amount, from: fund, for: application, on: day, in: view)
    }
    let children = try designated.map { part in
      guard let child = fund.child(part.name) else {
        throw KeepingRefusal.fundUnknown(FundCode(known: part.name))
      }
      return Source(child, part.amount)
    }
    guard let sources = Sources(taking: amount, from: children + [Source(fund, amount)]) else {
      throw AwardRefusal.amountNotPositive
    }
    return sources
  }
}
