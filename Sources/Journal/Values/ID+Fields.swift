extension CanonicalWriter {
  package mutating func id<Thing>(_ key: StaticString, _ value: ID<Thing>) {
    self.key(key)
    id(value)
  }

  package mutating func optionalID<Thing>(_ key: StaticString, _ value: ID<Thing>?) {
    if let value { id(key, value) }
  }

  /// An id as an element of an array.
  package mutating func id<Thing>(_ value: ID<Thing>) {
    ascii(count: ID<Thing>.textCount) { value.write(to: $0) }
  }
}

extension CanonicalReader {
  package mutating func id<Thing>(
    _ key: StaticString, of type: Thing.Type = Thing.self
  ) throws(CanonicalRefusal) -> ID<Thing> {
    try parsed(key) { ID(text: $0) }
  }

  package mutating func optionalID<Thing>(
    _ key: StaticString, of type: Thing.Type = Thing.self
  ) throws(CanonicalRefusal) -> ID<Thing>? {
    try optionalParsed(key) { ID(text: $0) }
  }

  /// An id as an element of an array.
  package mutating func id<Thing>(
    of type: Thing.Type = Thing.self
  ) throws(CanonicalRefusal) -> ID<Thing> {
    guard let value = ID<Thing>(text: try token()) else { throw refusal(.badValue("id")) }
    return value
  }
}
