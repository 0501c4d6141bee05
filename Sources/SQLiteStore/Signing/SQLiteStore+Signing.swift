import GRDB
package import Journal
import Keeping
package import Workflows

extension SQLiteStore {
  /// Keeps what the log signed last among the checkpoints at once, and not only with the next change; a key
  /// that waited for that takes its place.
  package func keepLastSigned() throws {
    guard let signing else { return }
    try inWords(files) {
      try withBooks { database, books in
        try database.inTransaction(.immediate) {
          if let moment = try LogSigning.Moment(of: books) {
            try signing.keep(moment, in: books)
            try books.flush()
          }
          return .commit
        }
        try books.reading(database) { try signing.finishKeyChange(books) }
      }
    }
  }

  /// Keeps what witnesses signed, with its checkpoint.
  package func keep(_ taken: TakeCosignatures.Taken) throws {
    try inWords(files) {
      try withBooks { database, books in
        try database.inTransaction(.immediate) {
          let checkpoint = taken.checkpoint.checkpoint
          let last = try books.last(KeptCheckpoint.self)
          if checkpoint.size > last?.size ?? 0 {
            try books.insert(
              KeptCheckpoint(number: (last?.number ?? 0) + 1, taken.checkpoint))
          }
          var number = try books.last(KeptCosignature.self)?.number ?? 0
          for (key, signature) in taken.new {
            number += 1
            try books.insert(
              KeptCosignature(
                number: number, size: checkpoint.size, key: key, signature: signature.bytes))
          }
          try books.flush()
          return .commit
        }
      }
    }
  }

  /// A checkpoint of these books with the signatures there are: those that are kept, or the log's own, made
  /// now if its key is at hand. Without either it has none.
  package func signed(
    ofFirst size: Int64, in view: SQLiteBooks
  ) throws -> SignedCheckpoint {
    var signed = try signedByLog(ofFirst: size, in: view)
    signed.signatures += try Checkpoints.cosignatures(ofFirst: size, in: view).map(\.line)
    return signed
  }

  private func signedByLog(
    ofFirst size: Int64, in view: SQLiteBooks
  ) throws -> SignedCheckpoint {
    let inForce = LogKeys.inForce(atSize: size, in: try LogKeys.all(in: view))
    guard size > 0, let inForce else {
      return SignedCheckpoint(Checkpoint(origin: "", size: size, root: Hash.emptyTree))
    }
    if let kept = try Checkpoints.kept(ofFirst: size, in: view) { return kept }
    let checkpoint = Checkpoint(
      origin: inForce.origin, size: size, root: try view.root(ofFirst: size))
    guard let signing, let key = inForce.key else { return SignedCheckpoint(checkpoint) }
    if let last = signing.last(of: key), last.checkpoint == checkpoint { return last }
    guard let signer = try? signing.file.signer(of: key) else {
      return SignedCheckpoint(checkpoint)
    }
    let signature = signer.sign(checkpoint.text, at: surroundings.clock.now())
    return SignedCheckpoint(checkpoint, signatures: [signature])
  }
}
