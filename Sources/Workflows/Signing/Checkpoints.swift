package import Journal
import Keeping

/// Checkpoints that are kept, and what witnesses signed of them.
package enum Checkpoints {
  /// What the log signed of this many records; nil where that isn't kept.
  package static func kept(
    ofFirst size: Int64, in view: some BooksView
  ) throws -> SignedCheckpoint? {
    guard
      let row = try view.first(KeptCheckpoint.self, where: [.equals("size", .integer(size))]),
      let key = LogKeys.inForce(atSize: size, in: try LogKeys.all(in: view)),
      let signed = row.signed(under: key.origin)
    else { return nil }
    return signed
  }

  package static func cosignatures(
    ofFirst size: Int64, in view: some BooksView
  ) throws -> [KeptCosignature] {
    try view.rows(KeptCosignature.self, where: [.equals("size", .integer(size))])
  }
}
