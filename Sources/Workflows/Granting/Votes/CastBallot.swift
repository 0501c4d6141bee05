import Council
package import Granting
package import Ledger

/// Casts a ballot in the vote of a round. The voter's last one counts.
package struct CastBallot {
  package var round: RoundCode
  /// Whose ballot it is; nil for the member who acts.
  package var voter: VoterCode?
  /// Who casts it in the voter's place, where somebody does.
  package var proxy: VoterCode?
  /// Applications as a person names them, with what each counts.
  package var marks: [(application: String, weight: Int64?)]
  /// Applications, as a person names them, that the voter is recused from.
  package var recused: [String]

  package init(
    round: RoundCode, voter: VoterCode? = nil, proxy: VoterCode? = nil,
    marks: [(application: String, weight: Int64?)], recused: [String] = []
  ) {
    self.round = round
    self.voter = voter
    self.proxy = proxy
    self.marks = marks
    self.recused = recused
  }

  package struct Outcome {
    package let ballot: Ballot
    package let replaces: Bool
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    let voter = voter ?? VoterCode(recorder.actor)
    try requireRight(to: voter, &recorder)
    let vote = try Votes.find(round, in: view)
    guard vote.takes(on: today) else { throw VoteRefusal.voteClosed(round) }
    let ballot = try Ballot(
      round: vote.round, voter: voter,
      marks: try marks.map { mark in
        BallotMark(
          application: try Applications.resolve(mark.application, in: view).code,
          weight: mark.weight)
      }, proxy: proxy,
      recused: try recused.map { try Applications.resolve($0, in: view).code }, day: today
    ).recusedAsDeclared(in: view)
    let earlier = try view.find(Ballot.self, .text(vote.round.text), .text(voter.text))
    var rules = try BallotRules(vote, in: view)
    try rules.take(ballot, replacing: earlier, in: view)
    try recorder.record(BallotCast(ballot: ballot, document: recorder.document))
    return Outcome(ballot: ballot, replaces: earlier != nil)
  }

  /// A member casts the own ballot, or another's as its proxy; ballots of those who are no members are
  /// recorded by who runs the vote.
  private func requireRight<Tables>(
    to voter: VoterCode, _ recorder: inout Recorder<Tables>
  ) throws {
    let actor = VoterCode(recorder.actor)
    if voter == actor || proxy == actor { return try recorder.require(.voteCast) }
    guard voter.member == nil, proxy?.member == nil else {
      throw VoteRefusal.ballotOfAnother(voter)
    }
    try recorder.require(.voteCastForOthers)
  }
}
