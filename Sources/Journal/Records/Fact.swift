/// Something that happened, as one record of the journal keeps it for ever.
package protocol Fact: FactPart {
  /// `donation.recorded`; a changed shape gets a new name, `donation.recorded.2`.
  static var type: String { get }
}

/// What is written between the braces of an object: a whole fact, or one object inside it.
package protocol FactPart: Sendable {
  /// Writes the fields sorted by key.
  func write(to body: inout CanonicalWriter)
  /// Reads the fields in the order in which `write` writes them.
  init(from body: inout CanonicalReader) throws(CanonicalRefusal)
}

extension CanonicalWriter {
  package mutating func part(_ key: StaticString, _ part: some FactPart) {
    object(key) { part.write(to: &$0) }
  }

  package mutating func optionalPart(_ key: StaticString, _ part: (some FactPart)?) {
    if let part { self.part(key, part) }
  }

  package mutating func parts(_ key: StaticString, _ parts: some Sequence<some FactPart>) {
    array(key, of: parts) { writer, part in
      writer.object { part.write(to: &$0) }
    }
  }
}

extension CanonicalReader {
  package mutating func part<Part: FactPart>(
    _ key: StaticString, of type: Part.Type = Part.self
  ) throws(CanonicalRefusal) -> Part {
    try object(key, Part.init(from:))
  }

  package mutating func optionalPart<Part: FactPart>(
    _ key: StaticString, of type: Part.Type = Part.self
  ) throws(CanonicalRefusal) -> Part? {
    try optionalObject(key, Part.init(from:))
  }

  package mutating func parts<Part: FactPart>(
    _ key: StaticString, of type: Part.Type = Part.self
  ) throws(CanonicalRefusal) -> [Part] {
    try self.key(key)
    try beginArray()
    var parts: [Part] = []
    while try nextElement() { parts.append(try object(Part.init(from:))) }
    return parts
  }
}
