package import Ledger

/// What some ballots that say the same of one request say, and what came of it.
package struct VoiceLine: Hashable, Sendable {
  package let ballots: Int
  /// The mark, in the unit of ballots; nil where they only approve.
  package let mark: Int64?
  /// How many of them count: the others are trimmed away.
  package let counted: Int
  /// What they gave together, in minor units; nil where ballots carry no money.
  package let given: Amount?
}
