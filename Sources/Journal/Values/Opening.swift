/// What a commitment hides, for those it is about: the salt and the words.
package struct Opening: FactPart, Hashable {
  package let tag: Commitment.Tag
  package let salt: Salt
  /// As committed to, which is text.
  package let payload: String

  package init(tag: Commitment.Tag, salt: Salt, payload: String) {
    self.tag = tag
    self.salt = salt
    self.payload = payload
  }

  package var commitment: Commitment { Commitment(to: payload, tag: tag, salt: salt) }

  /// Whether it opens a commitment in this record.
  package func opens(_ line: [UInt8]) -> Bool {
    let digits = Array("\"\(commitment.hash.hex)\"".utf8)
    guard line.count >= digits.count else { return false }
    return (0...line.count - digits.count).contains { line[$0...].starts(with: digits) }
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("payload", payload)
    body.bytes("salt", salt)
    body.string("tag", tag.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    payload = try body.string("payload")
    salt = try body.parsed("salt") { Salt(hex: $0) }
    guard let tag = Commitment.Tag(try body.string("tag")) else {
      throw body.refusal(.badValue("tag"))
    }
    self.tag = tag
  }
}
