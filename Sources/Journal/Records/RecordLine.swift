/// A record as its bytes give it: the envelope, read, and the body, still to be read as a fact.
///
/// It borrows the bytes: they must outlive it.
package struct RecordLine {
  package let bytes: UnsafeRawBufferPointer
  package let envelope: Envelope
  private let bodyStart: Int
  private let typeRange: Range<Int>

  /// Reads the envelope and checks the body against the profile.
  package init(_ bytes: UnsafeRawBufferPointer) throws(CanonicalRefusal) {
    if bytes.count < 2 { throw CanonicalRefusal(.tooShort, at: bytes.count) }
    if bytes.count > CanonicalJSON.longest {
      throw CanonicalRefusal(.tooLong, at: CanonicalJSON.longest)
    }
    self.bytes = bytes
    var line = CanonicalReader(bytes)
    try line.beginObject()
    let at = try line.instant("at")
    try line.key("body")
    bodyStart = line.offset
    guard line.isAt(UInt8(ascii: "{")) else { throw line.unreadable(as: .object) }
    try line.skipValue()
    envelope = try Envelope(at: at, from: &line)
    try line.key("type")
    let type = try line.token()
    typeRange = line.offset - 1 - type.count..<line.offset - 1
    let version = try line.integer("v")
    if version != Envelope.version { throw line.refusal(.unknownVersion(version)) }
    try line.endObject()
    try line.end()
  }

  package var type: String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[typeRange]), as: UTF8.self)
  }

  package func isType(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { name in
      let type = UnsafeRawBufferPointer(rebasing: bytes[typeRange])
      return firstDifference(UnsafeRawBufferPointer(name), type) == nil
    }
  }

  /// A reader that stands before the opening brace of the body.
  package var body: CanonicalReader {
    CanonicalReader(bytes, from: bodyStart, depth: 1)
  }

  /// The fact, if writing it again gives these very bytes; `scratch` is written over.
  package func accept<Accepted: Fact>(
    _ fact: Accepted.Type = Accepted.self, scratch: inout CanonicalWriter
  ) throws(CanonicalRefusal) -> Accepted {
    guard isType(Accepted.type) else {
      throw CanonicalRefusal(.otherType(type), at: typeRange.lowerBound)
    }
    var body = body
    try body.beginObject()
    let fact = try Accepted(from: &body)
    try body.endObject()
    try envelope.encode(fact, into: &scratch)
    if let place = scratch.withUnsafeBytes({ firstDifference($0, bytes) }) {
      throw CanonicalRefusal(.notTheWrittenForm, at: place)
    }
    return fact
  }
}

extension Envelope {
  /// Reads from `by` to `seq`, what stands between the body and the type.
  fileprivate init(at: Instant, from line: inout CanonicalReader) throws(CanonicalRefusal) {
    let start = line.offset
    self.init(
      at: at, by: try line.string("by"), change: try line.integer("change"),
      input: try line.optionalHash("input"), last: try line.boolean("last"),
      nonce: try line.parsed("nonce") { Nonce(hex: $0) },
      once: try line.optionalString("once"), seq: try line.integer("seq"))
    if let key = faultyKey { throw CanonicalRefusal(.badValue(key), at: start) }
  }
}
