/// What a witness is asked: to sign a checkpoint, given the proof that it extends what the witness saw last
/// (C2SP, tlog-witness; the body of its add-checkpoint request).
package struct WitnessRequest: Hashable, Sendable {
  package let oldSize: Int64
  package let hashes: [Hash]
  package let checkpoint: SignedCheckpoint

  package init(oldSize: Int64, hashes: [Hash], checkpoint: SignedCheckpoint) {
    self.oldSize = oldSize
    self.hashes = hashes
    self.checkpoint = checkpoint
  }

  package var consistency: ConsistencyProof {
    ConsistencyProof(oldSize: oldSize, newSize: checkpoint.checkpoint.size, hashes: hashes)
  }

  package var text: String {
    "old \(oldSize)\n" + hashes.map { $0.base64 + "\n" }.joined() + "\n" + checkpoint.text
  }

  package init(text: String) throws(NoteRefusal) {
    var lines = HashLines(text)
    guard let first = lines.next(), first.hasPrefix("old "),
      let old = Int64(first.dropFirst(4)), old >= 0, "old \(old)" == first
    else { throw .notARequest(line: 1) }
    guard let hashes = lines.hashes() else { throw .notARequest(line: lines.number) }
    self.init(
      oldSize: old, hashes: hashes, checkpoint: try SignedCheckpoint(text: lines.rest))
  }
}
