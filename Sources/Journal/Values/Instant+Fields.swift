extension CanonicalWriter {
  package mutating func instant(_ key: StaticString, _ value: Instant) {
    self.key(key)
    ascii(count: Instant.textCount) { value.write(to: $0) }
  }

  package mutating func optionalInstant(_ key: StaticString, _ value: Instant?) {
    if let value { instant(key, value) }
  }
}

extension CanonicalReader {
  package mutating func instant(_ key: StaticString) throws(CanonicalRefusal) -> Instant {
    try parsed(key) { Instant(text: $0) }
  }

  package mutating func optionalInstant(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> Instant? {
    try optionalParsed(key) { Instant(text: $0) }
  }
}
