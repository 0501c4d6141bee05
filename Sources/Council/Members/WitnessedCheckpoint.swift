package import Journal

/// A checkpoint as a witness signed it.
package struct WitnessedCheckpoint: FactPart, Hashable {
  package let size: Int64
  package let root: Hash
  package let witness: NoteKey
  /// Its time, then the proof.
  package let signature: [UInt8]

  package init(size: Int64, root: Hash, witness: NoteKey, signature: [UInt8]) {
    self.size = size
    self.root = root
    self.witness = witness
    self.signature = signature
  }

  /// Of these books, with the one signature.
  package func signed(under origin: String) -> SignedCheckpoint {
    SignedCheckpoint(
      Checkpoint(origin: origin, size: size, root: root),
      signatures: [
        NoteSignature(name: witness.name, keyID: witness.id, bytes: signature)
      ])
  }

  package func write(to body: inout CanonicalWriter) {
    body.hash("root", root)
    body.string("signature", signature.withUnsafeBytes { Base64.text($0) })
    body.integer("size", size)
    body.noteKey("witness", witness)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    root = try body.hash("root")
    guard let bytes = Base64.bytes(try body.string("signature")) else {
      throw body.refusal(.badValue("signature"))
    }
    signature = bytes
    size = try body.integer("size")
    witness = try body.noteKey("witness")
  }
}
