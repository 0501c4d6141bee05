import Journal
import Testing

@Suite struct CanonicalJSONTests {
  @Test(arguments: [
    "{}", #"{"a":1}"#, #"{"a":-1,"a0":0,"a_":true,"aa":false,"b":[],"c":{},"d":""}"#,
    #"{"a":9007199254740991,"b":-9007199254740991}"#, #"{"a":"\"\\\b\t\n\f\r\u0001\u001f"}"#,
    #"{"a":[[[[[[[]]]]]]]}"#, "{\"a\":\"/é€😀\u{7F}\u{2028}\u{301}\"}",
    #"{"a":[1,"x",{"b":true},[]]}"#,
  ])
  func `a text of the profile is accepted`(text: String) throws {
    try CanonicalJSON.check(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("", .tooShort, 0), ("{", .tooShort, 1), ("[]", .notAnObject, 0), ("\"a\"", .notAnObject, 0),
      ("null", .notAnObject, 0), ("12", .notAnObject, 0), (#"{"a":1"#, .truncated, 6),
      (#"{"a":"#, .truncated, 5), (#"{"a"#, .truncated, 3), (#"{"a":"x"#, .truncated, 7),
      (#"{"a":"\"#, .truncated, 7), (#"{"a":[1"#, .truncated, 7), ("{}x", .trailingBytes, 2),
      ("{} ", .trailingBytes, 2), ("{}{}", .trailingBytes, 2), (#"{a:1}"#, .notJSON, 1),
      (#"{"a",1}"#, .notJSON, 4), (#"{"a":1,}"#, .notJSON, 7), (#"{,"a":1}"#, .notJSON, 1),
      (#"{"a":[1,]}"#, .notJSON, 8), (#"{"a":[,1]}"#, .notJSON, 6),
      (#"{"a":[1 2]}"#, .whitespace, 7),
      (#"{"a":1"b":2}"#, .notJSON, 6), (#"{"a":[1}"#, .notJSON, 7), (#"{"a":{]}"#, .notJSON, 6),
      (#"{"a":tru}"#, .notJSON, 5), (#"{"a":truf}"#, .notJSON, 5), (#"{"a":trueb}"#, .notJSON, 9),
      (#"{"a":-}"#, .notJSON, 5), (#"{"a":+1}"#, .notJSON, 5), (#"{"a":.5}"#, .notJSON, 5),
      (#"{"a":NaN}"#, .notJSON, 5), (#"{"a":'x'}"#, .notJSON, 5), (#"{"a":}"#, .notJSON, 5),
    ] as [(String, CanonicalRefusal.Reason, Int)])
  func `what isn't a whole object is refused with its reason and place`(
    text: String, reason: CanonicalRefusal.Reason, offset: Int
  ) {
    #expect(throws: CanonicalRefusal(reason, at: offset)) {
      try CanonicalJSON.check(Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      (" {}", .whitespace, 0), ("{ }", .whitespace, 1), ("{\"a\":\t1}", .whitespace, 5),
      ("{\"a\" :1}", .whitespace, 4), ("{\"a\":1\r}", .whitespace, 6), ("{\n}", .lineFeed, 1),
      ("\n{}", .lineFeed, 0), ("{\"a\":\"x\ny\"}", .lineFeed, 7),
      ("{\"a\":\"\u{1F}\"}", .controlCharacter, 6), ("{\"a\":\"\t\"}", .controlCharacter, 6),
      (#"{"a":null}"#, .null, 5), (#"{"a":[null]}"#, .null, 6), (#"{"a":1.0}"#, .fraction, 5),
      (#"{"a":0.5}"#, .fraction, 5), (#"{"a":1e3}"#, .exponent, 5), (#"{"a":1E3}"#, .exponent, 5),
      (#"{"a":-0}"#, .minusZero, 5), (#"{"a":01}"#, .leadingZero, 5),
      (#"{"a":-01}"#, .leadingZero, 5),
      (#"{"a":9007199254740992}"#, .integerOutOfRange, 5),
      (#"{"a":-9007199254740992}"#, .integerOutOfRange, 5),
      (#"{"a":18446744073709551617}"#, .integerOutOfRange, 5),
      (#"{"b":1,"a":2}"#, .unsortedKey("a"), 7), (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7),
      (#"{"aa":1,"a":2}"#, .unsortedKey("a"), 8), (#"{"ba":1,"b":2}"#, .unsortedKey("b"), 8),
      (#"{"a_":1,"a0":2}"#, .unsortedKey("a0"), 8),
      (#"{"a":{"c":1,"b":2}}"#, .unsortedKey("b"), 12), (#"{"":1}"#, .badKeyName, 1),
      (#"{"A":1}"#, .badKeyName, 1), (#"{"1":1}"#, .badKeyName, 1), (#"{"_a":1}"#, .badKeyName, 1),
      (#"{"a-b":1}"#, .badKeyName, 1), (#"{"é":1}"#, .badKeyName, 1),
      (#"{"\n":1}"#, .badKeyName, 1),
      (#"{"a":"\/"}"#, .nonCanonicalEscape, 6), (#"{"a":"\u0041"}"#, .nonCanonicalEscape, 6),
      (#"{"a":"\u001F"}"#, .nonCanonicalEscape, 6), (#"{"a":"\u000a"}"#, .nonCanonicalEscape, 6),
      (#"{"a":"\u0022"}"#, .nonCanonicalEscape, 6), (#"{"a":"\u00e9"}"#, .nonCanonicalEscape, 6),
      (#"{"a":"\ud800"}"#, .nonCanonicalEscape, 6), (#"{"a":"\x41"}"#, .nonCanonicalEscape, 6),
      (#"{"a":"\u000g"}"#, .nonCanonicalEscape, 6), (#"{"a":"\u0000"}"#, .nul, 6),
      ("{\"a\":\"\0\"}", .nul, 6), ("{\"a\":\"e\u{301}\"}", .notNFC, 6),
      ("{\"a\":\"\u{212B}\"}", .notNFC, 6), (#"{"a":[[[[[[[[]]]]]]]]}"#, .tooDeep, 12),
      (#"{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{}}}}}}}}}"#, .tooDeep, 40),
    ] as [(String, CanonicalRefusal.Reason, Int)])
  func `JSON outside the profile is refused with its reason and place`(
    text: String, reason: CanonicalRefusal.Reason, offset: Int
  ) {
    #expect(throws: CanonicalRefusal(reason, at: offset)) {
      try CanonicalJSON.check(Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xE2, 0x82], [0xC3, 0x28],
    ] as [[UInt8]])
  func `bytes that aren't UTF-8 are refused where they begin`(bytes: [UInt8]) {
    let text = Array(#"{"a":"é"#.utf8) + bytes + Array(#""}"#.utf8)
    #expect(throws: CanonicalRefusal(.invalidUTF8, at: 8)) { try CanonicalJSON.check(text) }
  }

  @Test func `a text may be 65,535 bytes long, and no longer`() throws {
    func text(of count: Int) -> [UInt8] {
      Array(#"{"a":""#.utf8) + [UInt8](repeating: 0x78, count: count - 8) + Array(#""}"#.utf8)
    }
    try CanonicalJSON.check(text(of: 65_535))
    #expect(throws: CanonicalRefusal(.tooLong, at: 65_535)) {
      try CanonicalJSON.check(text(of: 65_536))
    }
  }

  @Test func `a refusal says in words what is wrong and where`() {
    let refusal = CanonicalRefusal(.unexpectedField("colour"), at: 31)
    #expect(
      refusal.words == "at byte 31: the field “colour” is unknown: books of a newer program")
  }
}
