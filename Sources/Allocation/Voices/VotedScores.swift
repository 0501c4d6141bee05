/// Scores made of ballots: how, and from how many on.
package struct VotedScores: Hashable, Sendable {
  package let mean: ScoreMean
  /// With fewer an application is not scored, which is not nought.
  package let fewest: Int

  package init(_ mean: ScoreMean, fewest: Int = 1) {
    precondition(fewest > 0, "a score is made of one at least")
    self.mean = mean
    self.fewest = fewest
  }
}
