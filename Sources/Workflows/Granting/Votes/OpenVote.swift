package import Allocation
import Council
package import Granting
import Journal
package import Ledger

/// Asks the voters of a round. What a ballot may say and who has one are fixed before any is cast.
package struct OpenVote {
  package var round: RoundCode
  package var kind: BallotKind
  package var most: Int64?
  /// In thousandths; in a vote on budgets minor units.
  package var points: Int64?
  package var proxies: Int64
  package var closes: Day?
  package var roll: Roll

  package enum Roll {
    case members
    case list([String])
    case ballots
  }

  package init(
    round: RoundCode, kind: BallotKind, most: Int64? = nil, points: Int64? = nil,
    proxies: Int64 = 0, closes: Day? = nil, roll: Roll = .members
  ) {
    self.round = round
    self.kind = kind
    self.most = most
    self.points = points
    self.proxies = proxies
    self.closes = closes
    self.roll = roll
  }

  package struct Outcome {
    package let vote: Vote
    package let voters: Int
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.voteOpen)
    let round = try Rounds.find(round, in: view)
    guard try view.find(Vote.self, .text(round.code.text)) == nil else {
      throw VoteRefusal.voteKnown(round.code)
    }
    try requireSense()
    let voters = try voters(view)
    for start in stride(from: 0, to: voters.count, by: VotersListed.mostInOne) {
      let end = min(start + VotersListed.mostInOne, voters.count)
      try recorder.record(VotersListed(round: round.code, voters: Array(voters[start..<end])))
    }
    let vote = Vote(
      round: round.code, kind: kind, most: most, points: points, proxies: proxies, roll: rollKind,
      closes: closes, openedOn: today)
    try recorder.record(
      VoteOpened(
        vote: vote, voters: Int64(voters.count),
        parts: voters.isEmpty ? nil : try recorder.hashOfParts(), document: recorder.document))
    return Outcome(vote: vote, voters: voters.count)
  }

  private func requireSense() throws {
    for (name, bound) in [("most", most), ("points", points)] {
      if let bound, bound < 1 { throw VoteRefusal.boundNotPositive(name) }
    }
    if proxies < 0 { throw VoteRefusal.boundNotPositive("proxies") }
    if points != nil, kind != .points, kind != .budget { throw VoteRefusal.pointsWithoutPoints }
  }

  private var rollKind: Vote.Roll {
    switch roll {
    case .members: .members
    case .list: .list
    case .ballots: .ballots
    }
  }

  /// In the order of their codes, each once.
  private func voters(_ view: some BooksView) throws -> [VoterCode] {
    switch roll {
    case .ballots:
      return []
    case .members:
      return try view.rows(Member.self).filter { $0.leftOn == nil }.map { VoterCode($0.code) }
    case .list(let texts):
      var seen: Set<VoterCode> = []
      for text in texts {
        guard let voter = VoterCode(text) else { throw VoteRefusal.invalidVoter(text) }
        guard seen.insert(voter).inserted else { throw VoteRefusal.voterTwice(voter) }
      }
      guard !seen.isEmpty else { throw VoteRefusal.emptyRoll }
      return seen.sorted()
    }
  }
}
