import Allocation
package import Granting
import Ledger

/// What the ballots of a round say so far, counted and not yet decided upon.
package struct VoteTally {
  package let vote: Vote
  package let voters: Int
  package let ballots: Int
  package let empty: Int
  package let proxies: Int
  package let lines: [Line]

  package struct Line {
    package let application: Application
    /// How many ballots mark it.
    package let votes: Int
    /// What it counts on them, as it was given; nil where ballots only approve.
    package let points: String?
  }

  package init(of round: RoundCode, in view: some BooksView) throws {
    vote = try Votes.find(round, in: view)
    voters = try Votes.voters(of: vote, in: view)
    var counts: [ApplicationCode: (votes: Int, points: Int64)] = [:]
    var (ballots, empty, proxies) = (0, 0, 0)
    try view.forEach(Ballot.self, where: [.equals("round", round.text)]) { ballot in
      ballots += 1
      if ballot.marks.isEmpty { empty += 1 }
      if ballot.proxy != nil { proxies += 1 }
      for (place, mark) in ballot.marks.enumerated() {
        let points = mark.weight ?? Int64(ballot.marks.count - place - 1)
        let known = counts[mark.application] ?? (0, 0)
        counts[mark.application] = (known.votes + 1, known.points + points)
      }
      return true
    }
    (self.ballots, self.empty, self.proxies) = (ballots, empty, proxies)
    let kind = vote.kind
    lines = try Applications.of(round, in: view).map { application in
      let count = counts[application.code] ?? (0, 0)
      return Line(
        application: application, votes: count.votes,
        points: VoteTally.points(count.points, of: kind))
    }
  }

  private static func points(_ sum: Int64, of kind: BallotKind) -> String? {
    switch kind {
    case .approval, .budget: nil
    case .ranking: String(sum)
    case .points, .score: Score(thousandths: sum)?.plain
    }
  }
}
