/// A record with what shows that it is in the tree of a checkpoint (C2SP, tlog-proof).
package struct RecordProof: Hashable, Sendable {
  package let line: [UInt8]
  package let inclusion: InclusionProof
  package let checkpoint: SignedCheckpoint

  package init(line: [UInt8], inclusion: InclusionProof, checkpoint: SignedCheckpoint) {
    precondition(
      inclusion.size == checkpoint.checkpoint.size, "a proof is of the checkpoint's own tree")
    self.line = line
    self.inclusion = inclusion
    self.checkpoint = checkpoint
  }

  /// Whether the record is in the tree, whoever signed for that.
  package var holds: Bool {
    inclusion.proves(Hash.leaf(line), isIn: checkpoint.checkpoint.root)
  }

  private static let title = "c2sp.org/tlog-proof@v1"

  /// c2sp.org/tlog-proof@v1, with the record as its extra bytes.
  package var text: String {
    let head = [
      Self.title, "extra " + line.withUnsafeBytes(Base64.text), "index \(inclusion.index)",
    ]
    return (head + inclusion.hashes.map(\.base64)).joined(separator: "\n") + "\n\n"
      + checkpoint.text
  }

  package init(text: String) throws(NoteRefusal) {
    var lines = HashLines(text)
    guard lines.next() == Self.title else { throw .notAProof(line: 1) }
    guard let extra = lines.next(), extra.hasPrefix("extra "),
      let record = Base64.bytes(String(extra.dropFirst(6)))
    else { throw .notAProof(line: 2) }
    guard let place = lines.next(), place.hasPrefix("index "),
      let index = Int64(place.dropFirst(6)), index >= 0, "index \(index)" == place
    else { throw .notAProof(line: 3) }
    guard let hashes = lines.hashes() else { throw .notAProof(line: lines.number) }
    let checkpoint = try SignedCheckpoint(text: lines.rest)
    self.init(
      line: record,
      inclusion: InclusionProof(
        index: index, size: checkpoint.checkpoint.size, hashes: hashes),
      checkpoint: checkpoint)
  }
}
