package import Allocation
import Council
package import Granting
package import Journal
package import Ledger

/// Chooses whole applications of a round by its votes, and keeps the proposal. It moves no money.
package struct ProposeChoice {
  package var round: RoundCode
  package var pot: ProposeAllocation.PotChoice
  package var rule: (BallotKind) throws -> ChoiceRule
  /// An order among equals that was asked for: it must be the round's.
  package var ties: TieOrder?
  /// Whether those already awarded take part: they stay chosen, and those who support them are charged
  /// first.
  package var isTopUp: Bool

  package init(
    round: RoundCode, pot: ProposeAllocation.PotChoice = .free, ties: TieOrder? = nil,
    isTopUp: Bool = false, rule: @escaping (BallotKind) throws -> ChoiceRule
  ) {
    self.round = round
    self.pot = pot
    self.ties = ties
    self.isTopUp = isTopUp
    self.rule = rule
  }

  package struct Outcome {
    package let id: ID<AllocationProposed>
    package let receipt: ChoiceReceipt
    /// What the fund has free now, with what those that stay chosen were awarded.
    package let available: Amount
    /// How many applications nobody has reviewed yet.
    package let unreviewed: Int
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.allocationPropose)
    let round = try Rounds.find(round, in: view)
    if let ties, ties != round.ties {
      throw GrantingRefusal.tiesOfRound(round.code, are: round.ties.description)
    }
    let vote = try Votes.find(round.code, in: view)
    guard vote.closedOn != nil else { throw VoteRefusal.voteStillOpen(round.code) }
    let applications = try Applications.of(round.code, in: view).filter(takesPart)
    guard !applications.isEmpty else { throw GrantingRefusal.nothingToAllocate(round.code) }
    let locked = try locked(applications, in: view)
    let free = try CommitmentBalances.lowestFree(of: round.fund, from: today, in: view)
    let available = try locked.values.sum() + max(free, .zero)
    let election = try RoundElection(
      vote, of: applications, locked: locked, pot: pot.amount ?? available, in: view
    ).election
    let receipt = try election.choice(
      by: ChoiceParameters(rule: try rule(vote.kind), ties: round.ties))
    let id = recorder.makeID(AllocationProposed.self)
    for part in AllocationShares.all(of: receipt, allocation: id) { try recorder.record(part) }
    try recorder.record(
      ChoiceProposed(
        of: receipt, id: id, round: round.code.text, fund: round.fund,
        parts: try recorder.hashOfParts(), day: today, document: recorder.document))
    return Outcome(
      id: id, receipt: receipt, available: available,
      unreviewed: applications.count { $0.state == .submitted })
  }

  private func takesPart(_ application: Application) -> Bool {
    application.state.isOpen || isTopUp && application.state == .decided
  }

  /// What those already awarded were promised, by their place.
  private func locked(
    _ applications: [Application], in view: some BooksView
  ) throws -> [Int: Amount] {
    guard isTopUp else { return [:] }
    var locked: [Int: Amount] = [:]
    for (place, application) in applications.enumerated() {
      let promised = try Awards.promised(to: application.code, besides: nil, in: view)
      if promised.isPositive { locked[place] = promised }
    }
    return locked
  }
}
