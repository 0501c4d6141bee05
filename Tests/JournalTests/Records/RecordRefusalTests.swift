import Journal
import Testing

@Suite struct RecordRefusalTests {
  private let first = Envelope(
    at: Instant.first, by: "m:1", change: 3, input: Hash(of: [2]), last: false, nonce: Nonce(),
    once: "key", seq: 3)

  private func accepted(_ line: [UInt8]) throws -> (Envelope, SampleFact) {
    var scratch = CanonicalWriter()
    return try line.withUnsafeBytes { bytes in
      let line = try RecordLine(bytes)
      return (line.envelope, try line.accept(SampleFact.self, scratch: &scratch))
    }
  }

  @Test func `no change of a byte goes unseen`() throws {
    let fact = SampleFact(
      note: "é\n\u{1}", shares: [.init(fund: "aid", of: ID(high: 0, low: 1))], tags: ["x"])
    let line = try fact.line(in: first)
    let bytes = Array(#"{}[],:"\ 0aefnt-."#.utf8) + [0, 10, 0x80, 0xC3, 0xFF]
    var unseen: [[UInt8]] = []
    for place in line.indices {
      var changes = bytes.map { byte in line.replacing(place, with: [byte]) }
      changes += (0..<8).map { bit in line.replacing(place, with: [line[place] ^ 1 << bit]) }
      changes += bytes.map { byte in line.replacing(place, with: [byte, line[place]]) }
      changes += [line.replacing(place, with: []), Array(line[..<place])]
      for change in changes where change != line {
        guard let (envelope, other) = try? accepted(change) else { continue }
        if envelope == first, other == fact { unseen.append(change) }
        if try other.line(in: envelope) != change { unseen.append(change) }
      }
    }
    #expect(unseen.isEmpty)
  }

  @Test func `bytes that read as the fact, but aren't those it writes, are refused at the first`()
    throws
  {
    let line =
      Array(
        #"{"at":"2026-02-10T17:20:00Z","body":{"name":"x"},"by":"m:1","change":0,"last":true,"#
          .utf8)
      + Array(
        #""nonce":"000102030405060708090a0b0c0d0e0f","seq":0,"type":"shouted","v":1}"#.utf8)
    var scratch = CanonicalWriter()
    #expect(throws: CanonicalRefusal(.notTheWrittenForm, at: 45)) {
      try line.withUnsafeBytes { try RecordLine($0).accept(Shouted.self, scratch: &scratch) }
    }
  }

  @Test func `a record of another type is refused with the name of its type`() throws {
    let line = try SampleFact().line()
    var scratch = CanonicalWriter()
    #expect {
      try line.withUnsafeBytes { try RecordLine($0).accept(Shouted.self, scratch: &scratch) }
    } throws: {
      ($0 as? CanonicalRefusal)?.reason == .otherType("sample.recorded")
    }
  }

  @Test(
    arguments: [
      (#""v":1"#, #""v":2"#, .unknownVersion(2)),
      (#""v":1"#, #""v":1,"w":1"#, .unexpectedField("w")),
      (#""last":true"#, #""lasting":true"#, .missingField("last")),
      (#""seq":14"#, #""seq":11"#, .badValue("change")),
      (#""seq":14"#, #""seq":-1"#, .badValue("seq")),
      (#""change":12"#, #""change":-1"#, .badValue("change")),
      (#""seq":14"#, #""once":"k","seq":14"#, .badValue("once")),
      (#""by":"m:1""#, #""by":"Léa""#, .badValue("by")),
      (#""by":"m:1""#, #""by":"""#, .badValue("by")),
      (#""nonce":"00"#, #""nonce":"0"#, .badValue("nonce")),
      (#""amount""#, #""absent":1,"amount""#, .unexpectedField("absent")),
      (#""tags":[]"#, #""tags":[],"tags2":1"#, .unexpectedField("tags2")),
      (#""tags":[]"#, #""taga":1,"tags":[]"#, .unexpectedField("taga")),
      (#""amount":5000"#, #""amount":5e3"#, .exponent),
      (#""amount":5000"#, #""amount":null"#, .null),
      (#""body":{"#, #""body":7,"boda":{"#, .expected(.object)),
      (#""v":1}"#, #""v":1}}"#, .trailingBytes), (#""v":1}"#, #""v":1} "#, .trailingBytes),
    ] as [(String, String, CanonicalRefusal.Reason)])
  func `a record with another field or value is refused with its reason`(
    old: String, new: String, reason: CanonicalRefusal.Reason
  ) throws {
    let text = String(decoding: try SampleFact().line(), as: UTF8.self)
    let pieces = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(pieces.count == 2)
    let changed = pieces[0] + new + pieces[1]
    #expect { try accepted(Array(changed.utf8)) } throws: {
      ($0 as? CanonicalRefusal)?.reason == reason
    }
  }

  @Test(arguments: [
    ("by", Envelope(at: .first, by: "Léa", change: 0, last: true, nonce: Nonce(), seq: 0)),
    ("change", Envelope(at: .first, by: "m:1", change: 2, last: true, nonce: Nonce(), seq: 1)),
    (
      "once",
      Envelope(at: .first, by: "m:1", change: 0, last: true, nonce: Nonce(), once: "k", seq: 1)
    ),
    (
      "once",
      Envelope(at: .first, by: "m:1", change: 1, last: true, nonce: Nonce(), once: "a b", seq: 1)
    ),
    (
      "input",
      Envelope(
        at: .first, by: "m:1", change: 0, input: Hash(), last: true, nonce: Nonce(), seq: 1)
    ),
  ])
  func `an envelope that couldn't be read again isn't written`(key: String, envelope: Envelope) {
    #expect(throws: CanonicalRefusal(.badValue(key), at: 0)) {
      try SampleFact().line(in: envelope)
    }
  }

  @Test func `a fact outside the profile isn't written`() {
    #expect { try SampleFact(amount: .max).line() } throws: {
      ($0 as? CanonicalRefusal)?.reason == .integerOutOfRange
    }
    #expect { try SampleFact(note: "e\u{301}").line() } throws: {
      ($0 as? CanonicalRefusal)?.reason == .notNFC
    }
    #expect { try SampleFact(note: String(repeating: "x", count: 65_535)).line() } throws: {
      ($0 as? CanonicalRefusal)?.reason == .tooLong
    }
  }
}

/// A fact that doesn't write what it read.
private struct Shouted: Fact {
  static let type = "shouted"
  var name: String

  func write(to body: inout CanonicalWriter) {
    body.string("name", name.uppercased())
  }

  init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    name = try body.string("name")
  }
}

extension [UInt8] {
  fileprivate func replacing(_ place: Int, with bytes: [UInt8]) -> [UInt8] {
    Array(self[..<place]) + bytes + Array(self[(place + 1)...])
  }
}
