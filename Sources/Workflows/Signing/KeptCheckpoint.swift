package import Journal

/// A checkpoint as it is kept: what the log signed of the journal at one size.
package struct KeptCheckpoint: Row {
  package let number: Int64
  package let size: Int64
  package let root: Hash
  /// Lines of a signed note.
  package let signatures: String

  package init(number: Int64, _ signed: SignedCheckpoint) {
    self.number = number
    size = signed.checkpoint.size
    root = signed.checkpoint.root
    signatures = signed.signatures.map(\.line).joined()
  }

  /// With its signatures, under the origin of then. Nil where the lines are no signatures.
  package func signed(under origin: String) -> SignedCheckpoint? {
    let lines = signatures.split(separator: "\n", omittingEmptySubsequences: false)
    let read = lines.dropLast().compactMap { NoteSignature(line: $0) }
    guard read.count == lines.count - 1, lines.last == "", !read.isEmpty else { return nil }
    return SignedCheckpoint(
      Checkpoint(origin: origin, size: size, root: root), signatures: read)
  }

  package static let table = "checkpoint"
  package static let columns = ["number", "size", "root", "signatures"]

  package func write(to row: inout some RowWriter) {
    row.integer(number)
    row.integer(size)
    row.hash(root)
    row.text(signatures)
  }

  package init(from row: inout some RowReader) throws {
    number = try row.integer()
    size = try row.integer()
    root = try row.hash()
    signatures = try row.text()
  }
}
