package import Allocation
import Council
package import Granting
package import Journal
package import Ledger

/// Divides a pot among the applications of a round by a rule, and keeps the proposal. It moves no money.
package struct ProposeAllocation {
  package enum PotChoice: Hashable, Sendable {
    /// All that the round's fund has free, today and on every later day in the books.
    case free
    case amount(Amount)
  }

  package var round: RoundCode
  package var pot: PotChoice
  package var rule: Rule
  package var minimum: MinimumPolicy
  package var floor: Amount
  package var rounding: Rounding

  package init(
    round: RoundCode, pot: PotChoice = .free, rule: Rule, minimum: MinimumPolicy = .ignore,
    floor: Amount = .zero, rounding: Rounding = .largestRemainder
  ) {
    self.round = round
    self.pot = pot
    self.rule = rule
    self.minimum = minimum
    self.floor = floor
    self.rounding = rounding
  }

  package struct Outcome {
    package let id: ID<AllocationProposed>
    package let receipt: AllocationReceipt
    /// What the fund has free now.
    package let free: Amount
    /// How many applications nobody has reviewed yet.
    package let unreviewed: Int
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.treasurer, .committee)
    let round = try Rounds.find(round, in: view)
    let applications = try Applications.of(round.code, in: view).filter(\.state.isOpen)
    guard !applications.isEmpty else { throw GrantingRefusal.nothingToAllocate(round.code) }
    let free = try CommitmentBalances.lowestFree(of: round.fund, from: today, in: view)
    let requests = try applications.map {
      try AllocationRequest($0, score: $0.score, tier: $0.tier)
    }
    let receipt = try Pot(amount(free: free)).divided(
      among: requests,
      by: AllocationParameters(
        rule: rule, minimum: minimum, floor: floor, rounding: rounding, ties: round.ties))
    let id = recorder.makeID(AllocationProposed.self)
    try record(receipt, as: id, round, today, &recorder)
    return Outcome(
      id: id, receipt: receipt, free: free,
      unreviewed: applications.count { $0.state == .submitted })
  }

  private func amount(free: Amount) -> Amount {
    switch pot {
    case .free: max(free, .zero)
    case .amount(let amount): amount
    }
  }

  private func record<Tables>(
    _ receipt: AllocationReceipt, as id: ID<AllocationProposed>, _ round: Round, _ today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    for part in AllocationShares.all(of: receipt, allocation: id) { try recorder.record(part) }
    try recorder.record(
      AllocationProposed(
        of: receipt, id: id, round: round.code.text, fund: round.fund,
        parts: try recorder.hashOfParts(), day: today, document: recorder.document))
  }
}
