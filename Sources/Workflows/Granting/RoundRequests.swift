package import Allocation
package import Granting
package import Ledger

/// What a round puts before a rule: who takes part with what, and how much there is.
package struct RoundRequests {
  package let round: Round
  /// In the order of the requests.
  package let applications: [Application]
  package let requests: [AllocationRequest]
  /// What there is from this day on: what the fund has free, what its child funds have free for those
  /// who take part, and what the awards that are topped up have.
  package let available: Amount
  /// What donors designated for those who take part.
  package let designations: [Designation]
  /// What donors designated for nobody who takes part: it stays in its child funds.
  package let unreached: [DesignationUse]

  /// - Parameter isTopUp: whether those already awarded take part, with what they have as a floor.
  package init(
    _ code: RoundCode, isTopUp: Bool = false, today: Day, in view: some BooksView
  ) throws {
    round = try Rounds.find(code, in: view)
    applications = try Applications.of(round.code, in: view).filter { application in
      application.state.isOpen || isTopUp && application.state == .decided
    }
    guard !applications.isEmpty else { throw GrantingRefusal.nothingToAllocate(round.code) }
    requests = try applications.map { application in
      let promised =
        isTopUp
        ? try Awards.promised(to: application.code, besides: nil, in: view) : .zero
      return try AllocationRequest(
        application, score: application.score, tier: application.tier,
        locked: min(promised, application.cap))
    }
    let free = try CommitmentBalances.lowestFree(of: round.fund, from: today, in: view)
    let designated = try DesignatedFunds(of: round.fund, from: today, in: view).designations()
    let names = designated.isEmpty ? [] : Set(requests.flatMap(\.names))
    designations = designated.filter { names.contains($0.name) }
    unreached = designated.filter { !names.contains($0.name) }.map {
      DesignationUse(designation: $0, reached: 0, unused: $0.amount)
    }
    available =
      try requests.map(\.locked).sum() + max(free, .zero) + designations.map(\.amount).sum()
  }

  /// All there is, or another amount of which the designated money is a part.
  package func pot(of amount: Amount? = nil) throws(AllocationRefusal) -> Pot {
    try Pot(amount ?? available, designations: designations)
  }
}
