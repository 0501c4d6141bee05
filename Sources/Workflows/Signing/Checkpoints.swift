package import Journal
import Keeping

/// Checkpoints that are kept, and what witnesses signed of them.
package enum Checkpoints {
  /// What the log signed of this many records; nil where that isn't kept.
  package static func kept(
    ofFirst size: Int64, in view: some BooksView
  ) throws -> SignedCheckpoint? {
    guard
      let row = try row(ofFirst: size, in: view),
      let key = LogKeys.inForce(atSize: size, in: try LogKeys.all(in: view)),
      let signed = row.signed(under: key.origin)
    else { return nil }
    return signed
  }

  /// They are numbered as the journal grew.
  private static func row(ofFirst size: Int64, in view: some BooksView) throws -> KeptCheckpoint? {
    let last = try view.last(KeptCheckpoint.self)?.number ?? 0
    let number = try Search.first(from: 1, below: last + 1) { number in
      try view.find(KeptCheckpoint.self, .integer(number)).map { $0.size >= size } ?? true
    }
    guard let row = try view.find(KeptCheckpoint.self, .integer(number)), row.size == size else {
      return nil
    }
    return row
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
