import Council
package import Granting
package import Ledger

/// Closes the vote of a round: from here on the same ballots are counted for ever.
package struct CloseVote {
  package var round: RoundCode

  package init(round: RoundCode) {
    self.round = round
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Int {
    try recorder.require(.voteClose)
    let vote = try Votes.find(round, in: view)
    guard vote.closedOn == nil else { throw VoteRefusal.voteClosed(round) }
    try recorder.record(
      VoteClosed(round: vote.round, day: today, document: recorder.document))
    return try Votes.ballots(of: vote.round, in: view).count
  }
}
