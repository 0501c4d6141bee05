package import Ledger

/// A rule of division that says no.
package enum AllocationRefusal: Error, Hashable, Sendable {
  case negativePot(Amount)
  case negativeParameter(Amount)
  case minimumAboveCap(application: String, minimum: Amount, cap: Amount)
  case lockAboveCap(application: String, locked: Amount, cap: Amount)
  case stepNotPositive(Amount)
  case noRequests
  case duplicateApplication(String)
  /// Every request is zero.
  case nothingRequested
  /// The rule goes by score and these have none.
  case notScored(applications: [String])
  /// The rule goes by score and every score is zero.
  case nothingScored
  /// The rule goes by donations and nobody collected any.
  case nothingDonated
  /// The rule counts ballots, and there are none.
  case noVoices(rule: String)
  /// The rule can't count what ballots of this kind say.
  case otherVoices(rule: String, BallotKind)
  /// No ballot marks anything that is requested.
  case nothingMarked
  /// So many scores these have, and more are needed.
  case tooFewScores([ScoreCount], needed: Int)
  /// More pairs of givers than can be gone through.
  case tooManyPairs
  /// A rule that shows what would be, and divides nothing that is recorded.
  case whatIfOnly(rule: String)
  /// A rule and a parameter that make no sense beside each other.
  case notTogether(rule: String, with: String)
  case reserveAbovePot(pot: Amount, reserve: Amount)
  case designationsAbovePot(pot: Amount, designated: Amount)
  case quotaTwice(tag: String)
  case quotaOfNobody(tag: String)
  /// What is set aside for these tags is more than the whole pot.
  case quotasAbovePot(tags: [String])
  /// Neither tag's applications are all among the other's: no sentence could say what each would get.
  case quotasCross(String, String, inBoth: String, inOne: String)
  /// Locks, floors and starting amounts need more than there is; named are those that don't fit any
  /// more when they are served in the order of ties.
  case floorsAbovePot(pot: Amount, needed: Amount, applications: [String])
  /// The requests or the scores add up to more than 64 bits hold.
  case sumOverflow

  /// An application and how many scores it has.
  package struct ScoreCount: Hashable, Sendable {
    package let application: String
    package let count: Int

    package init(application: String, count: Int) {
      self.application = application
      self.count = count
    }
  }
}
