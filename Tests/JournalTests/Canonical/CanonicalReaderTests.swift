import Journal
import Testing

@Suite struct CanonicalReaderTests {
  private func read<Value>(
    _ text: String, _ fields: (inout CanonicalReader) throws -> Value
  ) throws -> Value {
    try Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CanonicalReader(bytes)
      try reader.beginObject()
      let value = try fields(&reader)
      try reader.endObject()
      try reader.end()
      return value
    }
  }

  private func reason(
    _ text: String, _ fields: (inout CanonicalReader) throws -> Void
  ) -> CanonicalRefusal.Reason? {
    do {
      try read(text, fields)
      return nil
    } catch {
      return (error as? CanonicalRefusal)?.reason
    }
  }

  @Test func `fields are read in the order in which they stand`() throws {
    try read(#"{"a":1,"b":"x","c":[true,false],"d":{"e":"2026-02-10T17:20:00Z"}}"#) {
      (reader) throws in
      #expect(try reader.integer("a") == 1)
      #expect(try reader.string("b") == "x")
      #expect(
        try reader.array("c") { (element) throws(CanonicalRefusal) in try element.boolean() }
          == [true, false])
      let instant = try reader.object("d") { (inner) throws(CanonicalRefusal) in
        try inner.instant("e")
      }
      #expect(instant == Instant("2026-02-10T17:20:00Z"))
    }
  }

  @Test func `an absent optional field reads as nil, and the next one is still there`() throws {
    try read(#"{"b":1,"d":true}"#) { (reader) throws in
      #expect(try reader.optionalString("a") == nil)
      #expect(try reader.optionalInteger("b") == 1)
      #expect(try reader.optionalHash("c") == nil)
      #expect(try reader.optionalBoolean("d") == true)
      #expect(try reader.optionalInteger("e") == nil)
      #expect(try reader.optionalID("f", of: Donation.self) == nil)
      #expect(try reader.optionalText("g", as: Instant.self) == nil)
    }
  }

  @Test func `keys that are only known at run time are read in turn`() throws {
    let found = try read(#"{"x":1,"y":2}"#) { reader in
      var found: [String: Int64] = [:]
      while let key = try reader.anyKey() { found[key] = try reader.integer() }
      return found
    }
    #expect(found == ["x": 1, "y": 2])
  }

  @Test func `a missing field is named`() {
    #expect(reason("{}") { _ = try $0.string("a") } == .missingField("a"))
    #expect(reason(#"{"b":1}"#) { _ = try $0.string("a") } == .missingField("a"))
    #expect(
      reason(#"{"a":1}"#) { _ = (try $0.integer("a"), try $0.string("b")) } == .missingField("b"))
  }

  @Test func `a field that nobody asked for is the mark of a newer program`() {
    #expect(reason(#"{"a":1}"#) { _ in } == .unexpectedField("a"))
    #expect(reason(#"{"a":1,"b":2}"#) { _ = try $0.integer("a") } == .unexpectedField("b"))
    #expect(reason(#"{"a":1,"b":2}"#) { _ = try $0.integer("b") } == .unexpectedField("a"))
    #expect(reason(#"{"a":1,"b":2}"#) { _ = try $0.optionalInteger("b") } == .unexpectedField("a"))
    #expect(reason(#"{"aa":1}"#) { _ = try $0.optionalInteger("a") } == .unexpectedField("aa"))
  }

  @Test func `a value of another kind is refused`() {
    #expect(reason(#"{"a":"1"}"#) { _ = try $0.integer("a") } == .expected(.integer))
    #expect(reason(#"{"a":1}"#) { _ = try $0.string("a") } == .expected(.string))
    #expect(reason(#"{"a":1}"#) { _ = try $0.boolean("a") } == .expected(.boolean))
    #expect(reason(#"{"a":1}"#) { _ = try $0.strings("a") } == .expected(.array))
    #expect(
      reason(#"{"a":[]}"#) { _ = try $0.part("a", of: SampleFact.Share.self) } == .expected(.object)
    )
    #expect(reason(#"{"a":[1]}"#) { _ = try $0.strings("a") } == .expected(.string))
    #expect(reason(#"{"a":null}"#) { _ = try $0.string("a") } == .null)
    #expect(reason(#"{"a":1.5}"#) { _ = try $0.integer("a") } == .fraction)
  }

  @Test func `a text that can't be what the field asks for is refused by name`() {
    #expect(reason(#"{"a":"x"}"#) { _ = try $0.hash("a") } == .badValue("a"))
    #expect(reason(#"{"a":"x"}"#) { _ = try $0.id("a", of: Donation.self) } == .badValue("a"))
    #expect(reason(#"{"a":"x"}"#) { _ = try $0.instant("a") } == .badValue("a"))
    #expect(reason(#"{"a":"x"}"#) { _ = try $0.text("a", as: Instant.self) } == .badValue("a"))
    #expect(reason(#"{"a":"x\n"}"#) { _ = try $0.token("a") } == .unexpectedEscape)
    #expect(reason(#"{"a":["x"]}"#) { _ = try $0.hashes("a") } == .badValue("hash"))
  }

  @Test(arguments: ["{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"x", "{\"a\":\"x\""])
  func `a text that ends early is refused at its end`(text: String) {
    #expect(reason(text) { _ = try $0.string("a") } == .truncated)
  }
}
