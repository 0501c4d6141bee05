package import Journal
import Keeping

/// What witnesses signed of a checkpoint of these books, ready to be kept beside it.
package enum TakeCosignatures {
  package struct Taken {
    package let checkpoint: SignedCheckpoint
    /// Those that aren't kept yet.
    package let new: [(key: NoteKey, signature: NoteSignature)]
  }

  /// Refuses a checkpoint that is not of these books, and one that no witness they name has signed.
  package static func check(_ signed: SignedCheckpoint, in view: some BooksView) throws -> Taken {
    let checkpoint = signed.checkpoint
    try Consistency.require(checkpoint, in: view)
    guard let policy = try Witnesses.policy(in: view) else { throw ProofRefusal.noWitnessNamed }
    let inForce = LogKeys.inForce(atSize: checkpoint.size, in: try LogKeys.all(in: view))
    guard let key = inForce?.key, inForce?.origin == checkpoint.origin else {
      throw ProofRefusal.otherBooks(checkpoint.origin)
    }
    _ = try signed.signers(among: [key])
    let witnesses = try signed.signers(among: policy.witnesses).map(\.key)
    let kept = Set(
      try Checkpoints.cosignatures(ofFirst: checkpoint.size, in: view).map(\.key))
    let new = signed.signatures.compactMap { signature in
      witnesses.first { $0.name == signature.name && $0.id == signature.keyID }
        .map { (key: $0, signature: signature) }
    }.filter { !kept.contains($0.key) }
    let own = signed.signatures.filter { $0.name == key.name && $0.keyID == key.id }
    return Taken(checkpoint: SignedCheckpoint(checkpoint, signatures: own), new: new)
  }
}
