package import Allocation
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
    /// In a vote by scores what they come to, in the order of the means; else none.
    package let scores: [Score?]
    /// In a vote on budgets its part of the one they come to, in the order of the means; else none.
    package let budgets: [Portion]
  }

  package init(of round: RoundCode, in view: some BooksView) throws {
    vote = try Votes.find(round, in: view)
    voters = try Votes.voters(of: vote, in: view)
    var count = Count()
    try view.forEach(Ballot.self, where: [.equals("round", round.text)]) { ballot in
      count.take(ballot)
      return true
    }
    (ballots, empty, proxies) = (count.ballots, count.empty, count.proxies)
    let applications = try Applications.of(round, in: view)
    let voices = try RoundVoices(vote, on: applications, in: view).voices
    let budgets =
      vote.kind == .budget && !applications.isEmpty
      ? try ProposedBudgets(voices, on: applications.count).map { budgets in
        BudgetMean.allCases.map { budgets.portions(by: $0) }
      } : nil
    let kind = vote.kind
    lines = applications.enumerated().map { place, application in
      let marks = count.marks[application.code] ?? Marks()
      return Line(
        application: application, votes: marks.votes, points: marks.points(of: kind),
        scores: kind == .score ? ScoreMean.allCases.map { $0.score(of: marks.scores) } : [],
        budgets: budgets.map { $0.map { $0[place] } } ?? [])
    }
  }

  /// What ballots say, while they are gone through.
  private struct Count {
    var (ballots, empty, proxies) = (0, 0, 0)
    var marks: [ApplicationCode: Marks] = [:]

    mutating func take(_ ballot: Ballot) {
      ballots += 1
      if ballot.marks.isEmpty { empty += 1 }
      if ballot.proxy != nil { proxies += 1 }
      let counted = ballot.counted
      for (place, mark) in counted.enumerated() {
        marks[mark.application, default: Marks()]
          .add(mark.weight ?? Int64(counted.count - place - 1))
      }
    }
  }

  /// What ballots say of one application.
  private struct Marks {
    private(set) var votes = 0
    private(set) var scores: [Score] = []
    private var sum: Int64 = 0

    mutating func add(_ weight: Int64) {
      votes += 1
      let (next, overflow) = sum.addingReportingOverflow(weight)
      sum = overflow ? .max : next
      if let score = Score(thousandths: weight) { scores.append(score) }
    }

    func points(of kind: BallotKind) -> String? {
      switch kind {
      case .approval, .budget: nil
      case .ranking: String(sum)
      case .points, .score: Score(thousandths: sum)?.plain
      }
    }
  }
}
