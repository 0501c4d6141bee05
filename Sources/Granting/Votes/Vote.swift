package import Allocation
package import Ledger

/// What the voters of a round are asked, and until when.
package struct Vote: Equatable, Sendable {
  package let round: RoundCode
  package let kind: BallotKind
  /// How many applications a ballot may mark; nil for all.
  package let most: Int64?
  /// What a ballot spreads at most: thousandths of points, or in a vote on budgets minor units; nil where
  /// it doesn't matter.
  package let points: Int64?
  /// How many ballots one voter may cast in the place of others.
  package let proxies: Int64
  package let roll: Roll
  /// The last day on which ballots are taken; nil until it is closed.
  package let closes: Day?
  package let openedOn: Day
  package var closedOn: Day?

  /// Who has a ballot.
  package enum Roll: String, Sendable, CaseIterable {
    /// The members there were when it was opened.
    case members
    /// Those of a list that was taken in.
    case list
    /// Whoever has one in a file: others kept the roll and held the vote.
    case ballots
  }

  package init(
    round: RoundCode, kind: BallotKind, most: Int64? = nil, points: Int64? = nil,
    proxies: Int64 = 0, roll: Roll, closes: Day? = nil, openedOn: Day, closedOn: Day? = nil
  ) {
    self.round = round
    self.kind = kind
    self.most = most
    self.points = points
    self.proxies = proxies
    self.roll = roll
    self.closes = closes
    self.openedOn = openedOn
    self.closedOn = closedOn
  }

  package func takes(on day: Day) -> Bool {
    if closedOn != nil { return false }
    return closes.map { day <= $0 } ?? true
  }
}
