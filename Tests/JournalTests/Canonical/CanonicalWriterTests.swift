import Journal
import TestSupport
import Testing

@Suite struct CanonicalWriterTests {
  private func written(_ value: String) -> String {
    var writer = CanonicalWriter(capacity: 0)
    writer.string(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// RFC 8785, section 3.2.2.2.
  @Test func `each ASCII character is escaped as RFC 8785 says, or not at all`() {
    let short: [UInt8: String] = [
      0x08: #"\b"#, 0x09: #"\t"#, 0x0A: #"\n"#, 0x0C: #"\f"#, 0x0D: #"\r"#, 0x22: #"\""#,
      0x5C: #"\\"#,
    ]
    for code in 1...0x7F as ClosedRange<UInt8> {
      let character = String(UnicodeScalar(code))
      let digits = "0123456789abcdef".map(String.init)
      let long = #"\u00"# + digits[Int(code >> 4)] + digits[Int(code & 15)]
      let expected = short[code] ?? (code < 0x20 ? long : character)
      #expect(written(character) == "\"\(expected)\"")
    }
  }

  @Test(arguments: ["é", "/", "\u{7F}", "\u{2028}", "😀", "’", "€", "日本語"])
  func `other characters stand as they are`(text: String) {
    #expect(written(text) == "\"\(text)\"")
  }

  @Test(
    arguments: [
      (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (99, "99"), (100, "100"), (-100, "-100"),
      (9_007_199_254_740_991, "9007199254740991"), (-9_007_199_254_740_991, "-9007199254740991"),
    ] as [(Int64, String)])
  func `integers are written in decimal`(value: Int64, text: String) {
    var writer = CanonicalWriter()
    writer.integer(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    #expect(writer.refusal == nil)
  }

  @Test(arguments: [9_007_199_254_740_992, -9_007_199_254_740_992, .max, .min] as [Int64])
  func `an integer that not every reader of JSON has exactly is refused`(value: Int64) {
    var writer = CanonicalWriter()
    writer.integer(value)
    #expect(writer.refusal?.reason == .integerOutOfRange)
  }

  @Test(
    arguments: [
      ("e\u{301}", .notNFC), ("\u{212B}", .notNFC), ("a\0", .nul),
    ] as [(String, CanonicalRefusal.Reason)])
  func `a text outside the profile is refused`(
    text: String, reason: CanonicalRefusal.Reason
  ) {
    var writer = CanonicalWriter()
    writer.string(text)
    #expect(writer.refusal?.reason == reason)
    writer.removeAll()
    #expect(writer.refusal == nil && writer.count == 0)
  }

  @Test func `values nested deeper than eight are refused`() {
    var writer = CanonicalWriter()
    for _ in 0..<8 { writer.beginArray() }
    #expect(writer.refusal == nil)
    writer.beginArray()
    #expect(writer.refusal?.reason == .tooDeep)
  }

  @Test func `a writer that is used again writes the same bytes`() {
    var writer = CanonicalWriter(capacity: 1)
    func write() -> [UInt8] {
      writer.removeAll()
      writer.object {
        $0.boolean("a", true)
        $0.array("b") { $0.integer(1) }
        $0.optionalString("c", nil)
        $0.object("d") { $0.optionalInteger("e", 2) }
        $0.key(named: "f")
        $0.string("")
        $0.text("g", Instant.first)
      }
      return writer.bytes
    }
    let text = #"{"a":true,"b":[1],"d":{"e":2},"f":"","g":"0001-01-01T00:00:00Z"}"#
    #expect(write() == Array(text.utf8))
    #expect(write() == Array(text.utf8))
    #expect(writer.withUnsafeBytes { Array($0) } == Array(text.utf8))
  }
}
