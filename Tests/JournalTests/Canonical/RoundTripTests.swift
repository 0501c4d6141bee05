import Journal
import TestSupport
import Testing

@Suite struct RoundTripTests {
  private func comesBack(_ text: String) -> Bool {
    var writer = CanonicalWriter(capacity: 16)
    writer.object { $0.string("a", text) }
    return writer.withUnsafeBytes { bytes in
      guard (try? CanonicalJSON.check(bytes)) != nil else { return false }
      var reader = CanonicalReader(bytes)
      guard (try? reader.beginObject()) != nil, let read = try? reader.string("a"),
        (try? reader.endObject()) != nil, (try? reader.end()) != nil
      else { return false }
      return Array(read.utf8) == Array(text.utf8)
    }
  }

  @Test func `each text of up to three characters comes back, whatever they are`() {
    let characters = [
      "", "a", "\"", "\\", "/", "u", "0", "\n", "\u{1}", "\u{1F}", "\u{7F}", "é", "’", "\u{2028}",
      "😀", "日", ",", "}",
    ]
    let wrong = characters.flatMap { first in
      characters.flatMap { second in
        characters.map { first + second + $0 }.filter { !comesBack($0) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `each character comes back from each place in a text, with any other beside it`() {
    let codes = [
      0x1, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x5B, 0x5C, 0x5D, 0x78, 0x7F, 0x80, 0xE9, 0x20AC,
    ]
    let characters = codes.map { String(UnicodeScalar($0)!) }
    let wrong = (0..<20).flatMap { place in
      characters.flatMap { first in
        characters.map { second in
          String(repeating: "x", count: place) + first + second
            + String(repeating: "y", count: 20 - place)
        }.filter { !comesBack($0) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `a control character is found at each place in a text`() {
    for place in 0..<20 {
      for code in 1..<0x20 as Range<UInt8> where code != 0x0A {
        var bytes = Array(#"{"a":"xxxxxxxxxxxxxxxxxxxx"}"#.utf8)
        bytes[6 + place] = code
        #expect(throws: CanonicalRefusal(.controlCharacter, at: 6 + place)) {
          try CanonicalJSON.check(bytes)
        }
      }
    }
  }

  @Test func `each integer about a power of ten or two comes back`() throws {
    var edges: [Int64] = [0]
    for exponent in 0...15 { edges.append((0..<exponent).reduce(1) { power, _ in power * 10 }) }
    for exponent in 0...52 { edges.append(1 << Int64(exponent)) }
    let positive = edges.flatMap { [$0, $0 + 1] } + edges.dropFirst().map { $0 - 1 }
    let all = positive + positive.map { -$0 } + [Int64(CanonicalJSON.largestInteger)]
    for value in all {
      var writer = CanonicalWriter()
      writer.integer(value)
      #expect(writer.bytes == Array("\(value)".utf8))
      let read = try writer.withUnsafeBytes { bytes in
        var reader = CanonicalReader(bytes)
        return try reader.integer()
      }
      #expect(read == value)
    }
  }

  @Test func `random facts come back from their records`() throws {
    var random = SeededGenerator(seed: 6)
    var scratch = CanonicalWriter()
    for _ in 0..<500 {
      let fact = SampleFact(random: &random)
      let envelope = Envelope(random: &random)
      let accepted = try fact.line(in: envelope).withUnsafeBytes { bytes in
        try CanonicalJSON.check(bytes)
        let line = try RecordLine(bytes)
        return (line.envelope, try line.accept(SampleFact.self, scratch: &scratch))
      }
      #expect(accepted.0 == envelope)
      #expect(accepted.1 == fact)
    }
  }
}
