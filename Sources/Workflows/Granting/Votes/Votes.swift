package import Granting
import Ledger

/// Finding votes and ballots.
package enum Votes {
  package static func find(_ round: RoundCode, in view: some BooksView) throws -> Vote {
    guard let vote = try view.find(Vote.self, .text(round.text)) else {
      throw VoteRefusal.noVote(round)
    }
    return vote
  }

  package static func ballots(of round: RoundCode, in view: some BooksView) throws -> [Ballot] {
    try view.rows(Ballot.self, where: [.equals("round", round.text)])
  }

  /// How many stand on the roll; those with a ballot where others kept it.
  package static func voters(of vote: Vote, in view: some BooksView) throws -> Int {
    let round = Condition.equals("round", vote.round.text)
    return vote.roll == .ballots
      ? try view.count(Ballot.self, where: [round])
      : try view.count(VoterRow.self, where: [round])
  }
}
