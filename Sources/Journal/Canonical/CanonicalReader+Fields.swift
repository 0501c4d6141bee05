extension CanonicalReader {
  package mutating func string(_ key: StaticString) throws(CanonicalRefusal) -> String {
    try self.key(key)
    return try string()
  }

  package mutating func integer(_ key: StaticString) throws(CanonicalRefusal) -> Int64 {
    try self.key(key)
    return try integer()
  }

  package mutating func boolean(_ key: StaticString) throws(CanonicalRefusal) -> Bool {
    try self.key(key)
    return try boolean()
  }

  package mutating func token(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> UnsafeRawBufferPointer {
    try self.key(key)
    return try token()
  }

  /// A value with its own reading of bytes, which answers nil for what it can't be.
  @inlinable
  package mutating func parsed<Value>(
    _ key: StaticString, _ parse: (UnsafeRawBufferPointer) -> Value?
  ) throws(CanonicalRefusal) -> Value {
    guard let value = parse(try token(key)) else { throw refusal(.badValue(key.description)) }
    return value
  }

  /// A value written by `CanonicalWriter.text`.
  package mutating func text<Value: LosslessStringConvertible>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) throws(CanonicalRefusal) -> Value {
    guard let value = Value(try string(key)) else { throw refusal(.badValue(key.description)) }
    return value
  }

  package mutating func object<Value>(
    _ key: StaticString, _ fields: (inout CanonicalReader) throws(CanonicalRefusal) -> Value
  ) throws(CanonicalRefusal) -> Value {
    try self.key(key)
    return try object(fields)
  }

  /// `element` reads one element, and is called for each.
  package mutating func array<Element>(
    _ key: StaticString, _ element: (inout CanonicalReader) throws(CanonicalRefusal) -> Element
  ) throws(CanonicalRefusal) -> [Element] {
    try self.key(key)
    return try array(element)
  }

  /// An object as an element of an array.
  package mutating func object<Value>(
    _ fields: (inout CanonicalReader) throws(CanonicalRefusal) -> Value
  ) throws(CanonicalRefusal) -> Value {
    try beginObject()
    let value = try fields(&self)
    try endObject()
    return value
  }

  package mutating func array<Element>(
    _ element: (inout CanonicalReader) throws(CanonicalRefusal) -> Element
  ) throws(CanonicalRefusal) -> [Element] {
    try beginArray()
    var elements: [Element] = []
    while try nextElement() { elements.append(try element(&self)) }
    return elements
  }
}
