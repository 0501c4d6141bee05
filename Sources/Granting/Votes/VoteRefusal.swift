package import Ledger

/// A rule of voting that says no.
package enum VoteRefusal: Error, Equatable, Sendable {
  case noVote(RoundCode)
  case voteKnown(RoundCode)
  case voteClosed(RoundCode)
  case voteStillOpen(RoundCode)
  case invalidVoter(String)
  case voterTwice(VoterCode)
  case emptyRoll
  case boundNotPositive(String)
  case pointsWithoutPoints
  case notOnRoll(VoterCode, RoundCode)
  case ballotOfAnother(VoterCode)
  case ownProxy(VoterCode)
  case tooManyProxies(VoterCode, most: Int64)
  case notInRound(ApplicationCode, RoundCode)
  case notOpen(ApplicationCode, state: Application.State)
  case markedTwice(ApplicationCode)
  case tooManyMarks(Int, most: Int64)
  case weightMissing(ApplicationCode)
  case weightUnexpected(ApplicationCode)
  case tooManyPoints(String, most: String)
  case budgetExceeded(Amount, most: Amount)
  case noBallot(VoterCode, RoundCode)
  /// An allocation that counts no ballots has none to show.
  case countsNoBallots(String)
  case otherKind(file: String, vote: String)
}
