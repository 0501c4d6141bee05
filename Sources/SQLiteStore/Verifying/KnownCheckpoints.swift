import Journal
import Keeping
import Workflows

/// Checkpoints from outside the books: who altered the books could have altered all of them, and only these
/// tell.
struct KnownCheckpoints: Sendable {
  /// That somebody kept.
  let elsewhere: [Checkpoint]
  /// What the log signed last, kept beside its key.
  let besideKey: SignedCheckpoint?

  var sizes: [Int64] { (elsewhere + [besideKey?.checkpoint].compactMap { $0 }).map(\.size) }

  /// Throws the first that the records don't begin with.
  func check(_ found: CheckpointsCheck, _ keys: [LogKey]) throws {
    for known in elsewhere {
      guard keys.contains(where: { $0.origin == known.origin }) else {
        throw ProofRefusal.otherBooks(known.origin)
      }
      try hold(found, against: known)
    }
    // Only what the log's own key signed is its word.
    guard let last = besideKey,
      let key = LogKeys.inForce(atSize: last.checkpoint.size, in: keys),
      key.origin == last.checkpoint.origin, let signing = key.key,
      (try? last.signers(among: [signing])) != nil
    else { return }
    try hold(found, against: last.checkpoint)
  }

  private func hold(_ found: CheckpointsCheck, against known: Checkpoint) throws {
    guard let root = found.root(ofFirst: known.size) else {
      throw Difference(
        table: "record", "the journal is shorter than the checkpoint of \(Int(known.size)) records")
    }
    guard root == known.root else {
      throw Difference(
        table: "record",
        """
        the first \(Int(known.size)) records are not those of the checkpoint, whose root is \
        \(known.root.base64): one of them was changed since
        """)
    }
  }
}
