extension CanonicalWriter {
  package mutating func hash(_ key: StaticString, _ value: Hash) {
    bytes(key, value)
  }

  package mutating func optionalHash(_ key: StaticString, _ value: Hash?) {
    if let value { bytes(key, value) }
  }

  /// A hash as an element of an array.
  package mutating func hash(_ value: Hash) {
    bytes(value)
  }
}

extension CanonicalReader {
  package mutating func hash(_ key: StaticString) throws(CanonicalRefusal) -> Hash {
    try parsed(key) { Hash(hex: $0) }
  }

  package mutating func optionalHash(_ key: StaticString) throws(CanonicalRefusal) -> Hash? {
    try optionalParsed(key) { Hash(hex: $0) }
  }

  /// A hash as an element of an array.
  package mutating func hash() throws(CanonicalRefusal) -> Hash {
    guard let value = Hash(hex: try token()) else { throw refusal(.badValue("hash")) }
    return value
  }
}
