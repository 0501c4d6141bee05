package import Journal

/// Under which origin and by which key the journal's checkpoints are signed, from one record on.
package struct LogKey: Equatable, Sendable {
  package enum Cause: String, Sendable {
    case opened, rotated, replaced, restored
  }

  /// The record that says so.
  package let seq: Int64
  package let origin: String
  /// Nil for books that were opened without one: their checkpoints are not signed.
  package let key: NoteKey?
  package let cause: Cause
  /// The last checkpoint known of records that were lost, where books go on from an older copy.
  package let lost: LostRecords?

  package init(
    seq: Int64, origin: String, key: NoteKey?, cause: Cause, lost: LostRecords? = nil
  ) {
    self.seq = seq
    self.origin = origin
    self.key = key
    self.cause = cause
    self.lost = lost
  }
}

/// What is known of records that a restored copy doesn't hold.
package struct LostRecords: Hashable, Sendable {
  /// How many records the journal had held.
  package let size: Int64
  package let root: Hash

  package init(size: Int64, root: Hash) {
    self.size = size
    self.root = root
  }
}
