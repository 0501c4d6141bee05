/// A record with what shows that it is in the tree of a checkpoint.
package struct RecordProof: Hashable, Sendable {
  package let line: [UInt8]
  package let inclusion: InclusionProof
  package let checkpoint: Checkpoint

  package init(line: [UInt8], inclusion: InclusionProof, checkpoint: Checkpoint) {
    self.line = line
    self.inclusion = inclusion
    self.checkpoint = checkpoint
  }

  /// c2sp.org/tlog-proof@v1, with the record as its extra bytes.
  package var text: String {
    var lines = [
      "c2sp.org/tlog-proof@v1", "extra " + line.withUnsafeBytes(Base64.text),
      "index \(inclusion.index)",
    ]
    lines += inclusion.hashes.map(\.base64)
    return lines.joined(separator: "\n") + "\n\n" + checkpoint.text
  }
}
