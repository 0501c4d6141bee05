/// Arrays of simple values.
extension CanonicalWriter {
  package mutating func strings(_ key: StaticString, _ values: some Sequence<String>) {
    array(key, of: values) { $0.string($1) }
  }

  package mutating func integers(_ key: StaticString, _ values: some Sequence<Int64>) {
    array(key, of: values) { $0.integer($1) }
  }

  package mutating func ids<Thing>(_ key: StaticString, _ values: some Sequence<ID<Thing>>) {
    array(key, of: values) { $0.id($1) }
  }

  package mutating func hashes(_ key: StaticString, _ values: some Sequence<Hash>) {
    array(key, of: values) { $0.hash($1) }
  }
}

extension CanonicalReader {
  package mutating func strings(_ key: StaticString) throws(CanonicalRefusal) -> [String] {
    try array(key) { (element) throws(CanonicalRefusal) in try element.string() }
  }

  package mutating func integers(_ key: StaticString) throws(CanonicalRefusal) -> [Int64] {
    try array(key) { (element) throws(CanonicalRefusal) in try element.integer() }
  }

  package mutating func ids<Thing>(
    _ key: StaticString, of type: Thing.Type = Thing.self
  ) throws(CanonicalRefusal) -> [ID<Thing>] {
    try array(key) { (element) throws(CanonicalRefusal) in try element.id() }
  }

  package mutating func hashes(_ key: StaticString) throws(CanonicalRefusal) -> [Hash] {
    try array(key) { (element) throws(CanonicalRefusal) in try element.hash() }
  }
}
