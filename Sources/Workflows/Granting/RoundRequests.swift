package import Allocation
package import Granting
package import Ledger

/// What a round puts before a rule: who takes part with what, and how much there is.
package struct RoundRequests {
  package let round: Round
  /// In the order of the requests.
  package let applications: [Application]
  package let requests: [AllocationRequest]
  /// What the fund has free from this day on, with what the awards that are topped up have.
  package let available: Amount

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
    available = try requests.map(\.locked).sum() + max(free, .zero)
  }
}
