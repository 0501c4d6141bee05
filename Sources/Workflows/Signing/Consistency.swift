package import Journal
import Keeping

/// Whether the journal still begins with what somebody keeps a checkpoint of, and the proof of it.
package enum Consistency {
  /// What is asked of a witness that saw `old` last; nil where it has seen nothing yet.
  package static func request(
    since old: Checkpoint?, to signed: SignedCheckpoint, in view: some BooksView
  ) throws -> WitnessRequest {
    let new = signed.checkpoint
    guard let old, old.size > 0 else {
      return WitnessRequest(oldSize: 0, hashes: [], checkpoint: signed)
    }
    try require(old, in: view)
    let tree = Tree(size: new.size) { try view.leaf(ofRecord: $0) }
    return WitnessRequest(
      oldSize: old.size, hashes: try tree.consistency(from: old.size).hashes, checkpoint: signed)
  }

  /// Refuses a checkpoint of other books, and one whose records the journal doesn't begin with.
  package static func require(_ known: Checkpoint, in view: some BooksView) throws {
    let keys = try LogKeys.all(in: view)
    guard keys.contains(where: { $0.origin == known.origin }) else {
      throw ProofRefusal.otherBooks(known.origin)
    }
    let size = try view.journalSize()
    guard known.size <= size else { throw ProofRefusal.shorter(known: known.size, held: size) }
    guard try view.root(ofFirst: known.size) == known.root else {
      throw ProofRefusal.rewritten(known.size)
    }
  }
}
