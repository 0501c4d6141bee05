/// One mark of a ballot and what it did.
package struct BallotMarkLine: Hashable, Sendable {
  /// The place of the share.
  package let place: Int
  /// Nil where the ballot only approves.
  package let mark: Int64?
  /// What a ballot like this gave, on average over all that say the same; nil where ballots carry no money.
  package let given: Fraction?
}
