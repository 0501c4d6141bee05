/// Each answers nil where the next key is another one.
extension CanonicalReader {
  package mutating func optionalString(_ key: StaticString) throws(CanonicalRefusal) -> String? {
    take(key) ? try string() : nil
  }

  package mutating func optionalInteger(_ key: StaticString) throws(CanonicalRefusal) -> Int64? {
    take(key) ? try integer() : nil
  }

  package mutating func optionalBoolean(_ key: StaticString) throws(CanonicalRefusal) -> Bool? {
    take(key) ? try boolean() : nil
  }

  @inlinable
  package mutating func optionalParsed<Value>(
    _ key: StaticString, _ parse: (UnsafeRawBufferPointer) -> Value?
  ) throws(CanonicalRefusal) -> Value? {
    isNext(key) ? try parsed(key, parse) : nil
  }

  package mutating func optionalText<Value: LosslessStringConvertible>(
    _ key: StaticString, as type: Value.Type = Value.self
  ) throws(CanonicalRefusal) -> Value? {
    isNext(key) ? try text(key) : nil
  }

  package mutating func optionalObject<Value>(
    _ key: StaticString, _ fields: (inout CanonicalReader) throws(CanonicalRefusal) -> Value
  ) throws(CanonicalRefusal) -> Value? {
    take(key) ? try object(fields) : nil
  }

  package mutating func optionalArray<Element>(
    _ key: StaticString, _ element: (inout CanonicalReader) throws(CanonicalRefusal) -> Element
  ) throws(CanonicalRefusal) -> [Element]? {
    take(key) ? try array(element) : nil
  }
}
