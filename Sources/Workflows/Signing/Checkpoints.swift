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

  /// All that are kept, the oldest first, each with what witnesses signed of it.
  package static func forEach(
    in view: some BooksView, _ body: (SignedCheckpoint) throws -> Void
  ) throws {
    let keys = try LogKeys.all(in: view)
    let cosignatures = Dictionary(grouping: try view.rows(KeptCosignature.self), by: \.size)
    try view.forEach(KeptCheckpoint.self, where: []) { row in
      let origin = LogKeys.inForce(atSize: row.size, in: keys)?.origin
      guard var signed = origin.flatMap({ row.signed(under: $0) }) else {
        throw UnreadableRow(column: "signatures")
      }
      signed.signatures += cosignatures[row.size, default: []].map(\.line)
      try body(signed)
      return true
    }
  }

  package static func cosignatures(
    ofFirst size: Int64, in view: some BooksView
  ) throws -> [KeptCosignature] {
    try view.rows(KeptCosignature.self, where: [.equals("size", .integer(size))])
  }
}
