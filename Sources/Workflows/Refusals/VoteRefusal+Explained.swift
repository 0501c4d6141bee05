package import Granting

extension VoteRefusal: Explained {
  package var code: String {
    switch self {
    case .noVote: "no-vote"
    case .voteKnown: "vote-known"
    case .voteClosed: "vote-closed"
    case .voteStillOpen: "vote-still-open"
    case .invalidVoter: "invalid-voter"
    case .voterTwice: "voter-twice"
    case .emptyRoll: "empty-roll"
    case .boundNotPositive: "vote-bound-not-positive"
    case .pointsWithoutPoints: "points-without-points"
    case .notOnRoll: "not-on-roll"
    case .ballotOfAnother: "ballot-of-another"
    case .ownProxy: "own-proxy"
    case .tooManyProxies: "too-many-proxies"
    case .notInRound: "not-in-round"
    case .notOpen: "not-open-to-votes"
    case .markedTwice: "marked-twice"
    case .tooManyMarks: "too-many-marks"
    case .weightMissing: "points-missing"
    case .weightUnexpected: "points-unexpected"
    case .tooManyPoints: "too-many-points"
    case .budgetExceeded: "budget-exceeded"
    case .otherKind: "other-kind-of-ballot"
    case .noBallot: "no-ballot"
    case .countsNoBallots: "counts-no-ballots"
    }
  }

  package var message: Message {
    switch self {
    case .noVote(let round): "round \(round) has no vote"
    case .voteKnown(let round): "round \(round) has a vote already"
    case .voteClosed(let round): "the vote of round \(round) takes no more ballots"
    case .voteStillOpen(let round):
      "the vote of round \(round) is still open: its ballots may change"
    case .invalidVoter(let text): "“\(text)” can't be the code of a voter"
    case .voterTwice(let voter): "the voter \(voter.text) stands twice on the roll"
    case .emptyRoll: "the roll names nobody"
    case .boundNotPositive(let name): "\(name) is too small for a ballot to say anything"
    case .pointsWithoutPoints: "only ballots of the kinds points and budget have a sum to spread"
    case .notOnRoll(let voter, let round): "\(voter.text) is not on the roll of round \(round)"
    case .ballotOfAnother(let voter): "\(voter.text) casts this ballot, or a voter named as proxy"
    case .ownProxy(let voter): "\(voter.text) can't be the own proxy"
    case .tooManyProxies(let voter, let most):
      "\(voter.text) may cast \(most) ballots of others, and no more"
    case .notInRound(let application, let round):
      "\(application) is no application of round \(round)"
    case .notOpen(let application, let state):
      "\(application) is \(state.rawValue): it can't be chosen"
    case .markedTwice(let application): "\(application) is marked twice"
    case .tooManyMarks(let count, let most): "the ballot marks \(count), and may mark \(most)"
    case .weightMissing(let application): "the ballot doesn't say how much \(application) counts"
    case .weightUnexpected(let application): "this vote doesn't ask how much \(application) counts"
    case .tooManyPoints(let sum, let most):
      "the ballot spreads \(sum) points, and may spread \(most)"
    case .budgetExceeded(let sum, let most): "the ballot spreads \(sum), and has \(most)"
    case .noBallot(let voter, let round): "\(voter.text) cast no ballot in round \(round)"
    case .countsNoBallots(let allocation): "the rule of allocation \(allocation) counts no ballots"
    case .otherKind(let file, let vote):
      "the file has ballots of the kind \(file), and the vote is by \(vote)"
    }
  }

  package var hint: Message? {
    switch self {
    case .noVote: "open one with caisse vote open"
    case .voteStillOpen: "close it with caisse vote close"
    case .invalidVoter:
      "1 to 40 letters, digits and . _ : -; neither a name nor an e-mail, for it stays in the journal"
    case .notOnRoll: "one ballot each, for those who were on the roll when the vote opened"
    case .ballotOfAnother: "act as that member with --as, or name yourself with --proxy"
    case .tooManyProxies: "give the ballot to another voter"
    case .weightMissing: "write G1=3"
    case .noBallot: "a ballot is named by the code of its voter, letter by letter"
    case .countsNoBallots: "explain one of its applications"
    case .weightUnexpected: "name it alone: G1"
    case .notInRound: "name the round it stands in: see caisse application show"
    case .budgetExceeded: "lower the amounts on the ballot"
    case .boundNotPositive: "give a larger one, or leave it out"
    case .pointsWithoutPoints: "leave --most-points out, or choose --kind points"
    case .markedTwice: "name it once"
    case .voterTwice: "each voter stands on it once: take one line out"
    case .emptyRoll: "give a file with a voter on each line"
    case .voteKnown: "see caisse vote tally"
    case .tooManyMarks: "mark fewer"
    case .ownProxy: "leave --proxy out"
    case .voteClosed: "a vote that ended too early is held again in another round"
    case .tooManyPoints: "spread fewer points"
    case .otherKind: "give ballots of that kind"
    case .notOpen: "leave it out: see caisse application list"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .invalidVoter, .voterTwice, .emptyRoll, .otherKind: .inputRejected
    case .boundNotPositive, .pointsWithoutPoints: .wrongUsage
    default: .refused
    }
  }
}
