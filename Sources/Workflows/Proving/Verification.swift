package import Journal

/// What came of verifying books. Tampering is a result, never an error.
package enum Verification: Equatable, Sendable {
  case intact(Intact)
  case differs(Difference)
}

/// How much is verified.
package enum VerificationLevel: String, Sendable, CaseIterable {
  /// Every leaf and the root, recomputed from the bytes.
  case tree
  /// The tree, and everything that the journal's records make of the tables.
  case full
}

/// Books in which everything is as it was written.
package struct Intact: Equatable, Sendable {
  /// How many records the journal holds.
  package let size: Int64
  package let root: Hash
  /// Nil where the people file is not at hand, or was not looked at.
  package let openings: OpeningCount?
  package let signatures: SignatureCount

  package init(
    size: Int64, root: Hash, openings: OpeningCount?, signatures: SignatureCount = SignatureCount()
  ) {
    self.size = size
    self.root = root
    self.openings = openings
    self.signatures = signatures
  }
}

/// How many checkpoints are kept, each of them as it was signed.
package struct SignatureCount: Equatable, Sendable {
  package var checkpoints = 0
  package var cosignatures = 0

  package init() {}
}

/// What the people file still opens of the journal's commitments.
package struct OpeningCount: Equatable, Sendable {
  /// Commitments in the journal.
  package let commitments: Int64
  /// Those whose opening is there, and fits.
  package let opened: Int64
  /// Those that were erased, as the journal says or will say.
  package let erased: Int64
  /// Whether they are sealed and the passphrase isn't known: then they are there, and nobody saw that they fit.
  package let isSealed: Bool

  package init(commitments: Int64, opened: Int64, erased: Int64, isSealed: Bool = false) {
    self.commitments = commitments
    self.opened = opened
    self.erased = erased
    self.isSealed = isSealed
  }

  /// Those without an opening, and without an erasure that would explain it.
  package var missing: Int64 { max(0, commitments - opened - erased) }
}
