import Allocation
import Granting
import Ledger

/// What a ballot must keep to be taken, checked against the vote and its round.
struct BallotRules {
  let vote: Vote
  private let applications: [ApplicationCode: Application]
  /// How many ballots each voter has cast in the place of others.
  private var held: [VoterCode: Int64] = [:]

  init(_ vote: Vote, in view: some BooksView) throws {
    self.vote = vote
    let all = try Applications.of(vote.round, in: view)
    applications = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    for ballot in try Votes.ballots(of: vote.round, in: view) {
      if let proxy = ballot.proxy { held[proxy, default: 0] += 1 }
    }
  }

  /// Refuses what can't be taken, and counts what a proxy holds.
  mutating func take(
    _ ballot: Ballot, replacing earlier: Ballot?, in view: some BooksView
  ) throws {
    try requireOnRoll(ballot.voter, view)
    if let proxy = earlier?.proxy { held[proxy, default: 0] -= 1 }
    if let proxy = ballot.proxy { try hold(ballot, by: proxy, view) }
    for application in ballot.recused where applications[application] == nil {
      throw VoteRefusal.notInRound(application, vote.round)
    }
    try requireSense(of: ballot.marks)
  }

  private func requireOnRoll(_ voter: VoterCode, _ view: some BooksView) throws {
    guard vote.roll != .ballots else { return }
    let row = try view.find(VoterRow.self, .text(vote.round.text), .text(voter.text))
    guard row != nil else { throw VoteRefusal.notOnRoll(voter, vote.round) }
  }

  private mutating func hold(
    _ ballot: Ballot, by proxy: VoterCode, _ view: some BooksView
  ) throws {
    guard proxy != ballot.voter else { throw VoteRefusal.ownProxy(proxy) }
    try requireOnRoll(proxy, view)
    held[proxy, default: 0] += 1
    guard held[proxy, default: 0] <= vote.proxies else {
      throw VoteRefusal.tooManyProxies(proxy, most: vote.proxies)
    }
  }

  private func requireSense(of marks: [BallotMark]) throws {
    var seen: Set<ApplicationCode> = []
    for mark in marks {
      guard let application = applications[mark.application] else {
        throw VoteRefusal.notInRound(mark.application, vote.round)
      }
      guard application.state.isOpen else {
        throw VoteRefusal.notOpen(mark.application, state: application.state)
      }
      guard seen.insert(mark.application).inserted else {
        throw VoteRefusal.markedTwice(mark.application)
      }
      try requireWeight(of: mark)
    }
    if let most = vote.most, marks.count > most {
      throw VoteRefusal.tooManyMarks(marks.count, most: most)
    }
    try requirePoints(on: marks)
  }

  private func requireWeight(of mark: BallotMark) throws {
    switch (vote.kind, mark.weight) {
    case (.approval, nil), (.ranking, nil): return
    case (.approval, _), (.ranking, _): throw VoteRefusal.weightUnexpected(mark.application)
    case (_, nil): throw VoteRefusal.weightMissing(mark.application)
    case (_, let weight?):
      precondition(weight >= 0, "whoever reads a mark takes nothing below zero")
    }
  }

  private func requirePoints(on marks: [BallotMark]) throws {
    guard let most = vote.points else { return }
    var sum: Int64 = 0
    for mark in marks {
      let (next, overflow) = sum.addingReportingOverflow(mark.weight ?? 0)
      guard !overflow, next <= most else {
        if vote.kind == .budget {
          throw VoteRefusal.budgetExceeded(
            Amount(minorUnits: overflow ? .max : next), most: Amount(minorUnits: most))
        }
        throw VoteRefusal.tooManyPoints(
          points(overflow ? .max : next), most: points(most))
      }
      sum = next
    }
  }

  private func points(_ thousandths: Int64) -> String {
    Score(thousandths: thousandths)?.plain ?? ""
  }
}
