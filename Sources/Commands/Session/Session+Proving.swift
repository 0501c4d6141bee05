import Journal
import SQLiteStore
import Workflows

extension Session {
  /// The checkpoint of all records of a view, to which proofs lead: worth nothing where nobody signed it.
  func signedCheckpoint(of view: SQLiteBooks) throws -> SignedCheckpoint {
    let signed = try store.signed(ofFirst: view.journalSize(), in: view)
    guard !signed.signatures.isEmpty else { throw ProofRefusal.unsigned }
    return signed
  }
}
