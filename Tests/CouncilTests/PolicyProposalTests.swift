import Council
import Ledger
import Testing

struct PolicyProposalTests {
  private func proposal(_ state: PolicyProposal.State, decidedOn: String?) -> PolicyProposal {
    var proposal = PolicyProposal(
      policy: Policy(code: "P2", from: Day("2026-03-01")!, tiers: [Tier(approvals: 1)]),
      under: "P1", proposer: .first, proposal: 4, proposedOn: Day("2026-01-01")!)
    proposal.state = state
    proposal.decidedOn = decidedOn.flatMap(Day.init)
    return proposal
  }

  @Test(arguments: PolicyProposal.State.allCases)
  func `a policy is in force when it was adopted, never before the day of its decision`(
    state: PolicyProposal.State
  ) {
    let isAdopted = state == .adopted
    for (decidedOn, from) in [("2026-02-01", "2026-03-01"), ("2026-04-01", "2026-04-01")] {
      let adopted = proposal(state, decidedOn: decidedOn).adopted
      #expect(adopted?.from == (isAdopted ? Day(from) : nil))
    }
    #expect(proposal(state, decidedOn: nil).adopted == nil)
  }

  @Test func `statutes and charters are a collective's own, and count for all it applies for`() {
    #expect(ChecklistItem.allCases.filter(\.isOfCollective) == [.statutes, .charter])
  }
}
