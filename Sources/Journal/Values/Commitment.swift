/// What the journal keeps of personal data and free text: a hash that only the opening explains.
package struct Commitment: Hashable, Sendable {
  package let hash: Hash

  package init(_ hash: Hash) {
    self.hash = hash
  }

  /// SHA-256("pii-commit/v1" ‖ 0 ‖ tag ‖ 0 ‖ salt ‖ payload)
  package init(to payload: UnsafeRawBufferPointer, tag: Tag, salt: Salt) {
    var head: [UInt8] = []
    head.reserveCapacity(64)
    head += "pii-commit/v1".utf8
    head.append(0)
    head += tag.text.utf8
    head.append(0)
    salt.withBytes { head += $0 }
    var hash = RunningHash()
    head.withUnsafeBytes { hash.update($0) }
    hash.update(payload)
    self.init(hash.hash)
  }

  package init(to text: String, tag: Tag, salt: Salt) {
    var text = text
    self = text.withUTF8 {
      Commitment(to: UnsafeRawBufferPointer($0), tag: tag, salt: salt)
    }
  }

  /// What kind of thing is committed to, so that one opening can't be passed off as another.
  package struct Tag: Hashable, Sendable {
    package let text: String

    /// Nil unless it is `[a-z][a-z0-9_]*`: a NUL in a tag would make its end ambiguous.
    package init?(_ text: String) {
      guard CanonicalJSON.isKey(text) else { return nil }
      self.text = text
    }

    private init(known text: String) {
      self.text = text
    }

    package static let donor = Tag(known: "donor")
    package static let iban = Tag(known: "iban")
    package static let label = Tag(known: "label")
    package static let contact = Tag(known: "contact")
    package static let file = Tag(known: "file")
    package static let text = Tag(known: "text")
  }
}

extension CanonicalWriter {
  /// Every commitment is written by one of these, and nothing else is: so those of a journal can be
  /// counted, and openings that are missing be noticed.
  package mutating func commitment(_ key: StaticString, _ value: Hash) {
    bytes(key, value)
    commitments += 1
  }

  package mutating func optionalCommitment(_ key: StaticString, _ value: Hash?) {
    if let value { commitment(key, value) }
  }

  /// A commitment as an element of an array.
  package mutating func commitment(_ value: Hash) {
    bytes(value)
    commitments += 1
  }

  package mutating func commitment(_ key: StaticString, _ value: Commitment) {
    commitment(key, value.hash)
  }

  package mutating func optionalCommitment(_ key: StaticString, _ value: Commitment?) {
    optionalCommitment(key, value?.hash)
  }

  package mutating func commitment(_ value: Commitment) {
    commitment(value.hash)
  }
}

extension CanonicalReader {
  package mutating func commitment(_ key: StaticString) throws(CanonicalRefusal) -> Commitment {
    Commitment(try hash(key))
  }

  package mutating func optionalCommitment(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Commitment? {
    try optionalHash(key).map { Commitment($0) }
  }

  /// A commitment as an element of an array.
  package mutating func commitment() throws(CanonicalRefusal) -> Commitment {
    Commitment(try hash())
  }
}
