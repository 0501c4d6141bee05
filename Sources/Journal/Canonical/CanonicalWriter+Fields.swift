extension CanonicalWriter {
  package mutating func string(_ key: StaticString, _ value: String) {
    self.key(key)
    string(value)
  }

  package mutating func integer(_ key: StaticString, _ value: Int64) {
    self.key(key)
    integer(value)
  }

  package mutating func boolean(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  package mutating func ascii(_ key: StaticString, _ bytes: UnsafeRawBufferPointer) {
    self.key(key)
    ascii(bytes)
  }

  /// The description of a value that `CanonicalReader.text` reads back.
  package mutating func text(_ key: StaticString, _ value: some LosslessStringConvertible) {
    string(key, value.description)
  }

  package mutating func object(_ key: StaticString, _ fields: (inout CanonicalWriter) -> Void) {
    self.key(key)
    object(fields)
  }

  package mutating func array(_ key: StaticString, _ elements: (inout CanonicalWriter) -> Void) {
    self.key(key)
    beginArray()
    elements(&self)
    endArray()
  }

  package mutating func array<Elements: Sequence>(
    _ key: StaticString, of elements: Elements,
    _ write: (inout CanonicalWriter, Elements.Element) -> Void
  ) {
    array(key) { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// An object as an element of an array.
  package mutating func object(_ fields: (inout CanonicalWriter) -> Void) {
    beginObject()
    fields(&self)
    endObject()
  }
}

/// Absent values have no key.
extension CanonicalWriter {
  package mutating func optionalString(_ key: StaticString, _ value: String?) {
    if let value { string(key, value) }
  }

  package mutating func optionalInteger(_ key: StaticString, _ value: Int64?) {
    if let value { integer(key, value) }
  }

  package mutating func optionalBoolean(_ key: StaticString, _ value: Bool?) {
    if let value { boolean(key, value) }
  }

  package mutating func optionalText(
    _ key: StaticString, _ value: (some LosslessStringConvertible)?
  ) {
    if let value { text(key, value) }
  }
}
