package import Journal

/// What a witness signed of a kept checkpoint.
package struct KeptCosignature: Row {
  package let number: Int64
  package let size: Int64
  package let key: NoteKey
  /// Its time, then the proof.
  package let signature: [UInt8]

  package init(number: Int64, size: Int64, key: NoteKey, signature: [UInt8]) {
    self.number = number
    self.size = size
    self.key = key
    self.signature = signature
  }

  package var line: NoteSignature {
    NoteSignature(name: key.name, keyID: key.id, bytes: signature)
  }

  package static let table = "cosignature"
  package static let columns = ["number", "size", "key", "signature"]

  package func write(to row: inout some RowWriter) {
    row.integer(number)
    row.integer(size)
    row.text(key.text)
    row.bytes(signature)
  }

  package init(from row: inout some RowReader) throws {
    number = try row.integer()
    size = try row.integer()
    key = try row.noteKey()
    signature = try row.bytes()
  }
}
