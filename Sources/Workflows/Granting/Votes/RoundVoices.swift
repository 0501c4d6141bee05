package import Allocation
package import Granting
import Ledger

/// The vote of a round as a rule that divides hears it.
package struct RoundVoices {
  package let voices: Voices
  /// Whose ballots they are, in their order.
  package let voters: [VoterCode]

  /// - Parameter applications: those that take part, in the order of the requests; marks of any other
  ///   count for nothing.
  package init(
    _ vote: Vote, on applications: [Application], in view: some BooksView
  ) throws {
    let places = Dictionary(
      uniqueKeysWithValues: applications.enumerated().map { ($1.code, $0) })
    var ballots = Ballots(vote.kind, keepsZeros: vote.kind == .score)
    var voters: [VoterCode] = []
    try view.forEach(Ballot.self, where: [.equals("round", vote.round.text)]) { ballot in
      ballots.append(ballot, on: places)
      voters.append(ballot.voter)
      return true
    }
    voices = try Voices(
      vote.kind.countsThousandths ? ballots.counted(thousandths: 3) : ballots,
      whole: vote.points)
    self.voters = voters
  }

  /// Of a vote that takes no more ballots; nil where the parameters ask none.
  static func counted(
    for parameters: AllocationParameters, _ round: RoundCode, on applications: [Application],
    in view: some BooksView
  ) throws -> RoundVoices? {
    guard parameters.hearsVoices else { return nil }
    try parameters.rule.requireUse()
    let vote = try Votes.find(round, in: view)
    guard vote.closedOn != nil else { throw VoteRefusal.voteStillOpen(round) }
    return try RoundVoices(vote, on: applications, in: view)
  }
}

extension RoundVoices {
  /// As a vote stands, to see what rules would give; nil where the parameters ask no ballots.
  package static func whatIf(
    for parameters: AllocationParameters, _ round: RoundCode, on applications: [Application],
    in view: some BooksView
  ) throws -> Voices? {
    guard parameters.hearsVoices else { return nil }
    try parameters.rule.requireUse()
    return try RoundVoices(Votes.find(round, in: view), on: applications, in: view).voices
  }
}

extension Rule {
  /// Refuses what no round is divided by: the ballots of a vote are no gifts.
  fileprivate func requireUse() throws(AllocationRefusal) {
    if case .quadratic = self { throw .whatIfOnly(rule: name) }
  }
}

extension BallotKind {
  /// Whether a mark is kept in thousandths of a point.
  var countsThousandths: Bool { self == .points || self == .score }
}

extension Ballots {
  /// Takes the marks that count, of a ballot of a round.
  mutating func append(_ ballot: Ballot, on places: [ApplicationCode: Int]) {
    let marks = ballot.counted
    switch kind {
    case .approval: append(marks.compactMap { places[$0.application] })
    case .ranking: append(ranking: marks.compactMap { places[$0.application] })
    case .score, .points, .budget:
      append(
        marks.compactMap { mark in
          places[mark.application].map { ($0, mark.weight ?? 0) }
        })
    }
  }
}
