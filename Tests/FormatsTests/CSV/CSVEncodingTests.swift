import Formats
import Testing

struct CSVEncodingTests {
  private func read(_ bytes: [UInt8], _ legacy: LegacyEncoding? = nil) throws -> ReadFile {
    try ReadFile(rows: bytes, CSVDialectForm(legacyEncoding: legacy))
  }

  @Test func `UTF-8 is recognised in a dialect that has a legacy encoding`() throws {
    #expect(try read(Array("é,œ\n".utf8), .windows1252).rows == [["é", "œ"]])
  }

  @Test func `the first accent decides, however late it comes`() throws {
    let ascii = Array(String(repeating: "some,plain,text\n", count: 20_000).utf8)
    let legacy = try read(ascii + [0xE9, 0x2C, 0x31, 0x2C, 0x32, 0x0A], .latin9)
    #expect(legacy.rows.last == ["é", "1", "2"])
    #expect(legacy.findings.isEmpty)
    #expect(try read(ascii + Array("é,1,2\n".utf8), .latin9).rows.last == ["é", "1", "2"])
  }

  @Test func `an accent at the very end decides too`() throws {
    #expect(try read([0x61, 0xE9], .latin9).rows == [["aé"]])
  }

  @Test func `the two legacy encodings differ where they differ`() throws {
    let bytes: [UInt8] = [0x80, 0x2C, 0xA4, 0x0A]
    #expect(try read(bytes, .windows1252).rows == [["€", "¤"]])
    #expect(try read([0xA4, 0x2C, 0xBD, 0x0A], .latin9).rows == [["€", "œ"]])
    #expect(try read(bytes, .latin9).codes == ["csv-broken-text"])
    #expect(try read(bytes, .latin9).findings.kept[0].message.contains("ISO-8859-15"))
  }

  @Test func `a byte that Windows-1252 leaves undefined is refused`() throws {
    for byte: UInt8 in [0x81, 0x8D, 0x8F, 0x90, 0x9D] {
      #expect(try read([0xE9, byte], .windows1252).codes == ["csv-broken-text"])
    }
  }

  @Test func `every other byte of a legacy encoding is one character`() throws {
    for legacy in LegacyEncoding.allCases {
      let defined = (UInt8(0xA0)...0xFF).filter { legacy.scalar($0) != nil }
      #expect(defined.count == 96)
      let read = try read(defined + [0x0A], legacy)
      #expect(read.rows.first?.first?.unicodeScalars.count == 96)
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read to its last surrogate`(isBigEndian: Bool) throws {
    func encode(_ units: [UInt16]) -> [UInt8] {
      units.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? pair : pair.reversed()
      }
    }
    let text = "é,😀\n\"a\",ﬁ\n"
    #expect(try read(encode([0xFEFF] + Array(text.utf16))).rows == [["é", "😀"], ["a", "ﬁ"]])
    for broken: [UInt16] in [[0xD83D], [0xDE00], [0xD83D, 0x61], [0xD83D, 0xD83D]] {
      #expect(try read(encode([0xFEFF, 0x61] + broken)).codes == ["csv-broken-text"])
    }
    #expect(try read(encode([0xFEFF, 0x61]) + [0x61]).codes == ["csv-broken-text"])
  }

  @Test(
    arguments: [
      [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98], [0xC1, 0xBF],
      [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xFF], [0xFE],
    ] as [[UInt8]])
  func `text that is no UTF-8 is refused`(bytes: [UInt8]) throws {
    #expect(try read(Array("a,".utf8) + bytes).codes == ["csv-broken-text"])
    #expect(try read(Array("a,\"".utf8) + bytes + [0x22]).codes == ["csv-broken-text"])
    #expect(try read(Array("a,".utf8) + bytes).findings.kept[0].place?.columns?.lowerBound == 3)
  }

  @Test(arguments: [
    "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}",
    "\u{10000}", "\u{10FFFF}",
  ])
  func `the first and last character of each length is kept`(text: String) throws {
    #expect(try read(Array("a,\(text)\n".utf8)).rows == [["a", text]])
  }

  @Test func `what is no text is named for what it is`() throws {
    #expect(try read([0x50, 0x4B, 0x03, 0x04, 0x14]).codes == ["csv-compressed"])
    #expect(try read([0x50, 0x4B, 0x03, 0x04]).findings.kept[0].hint?.contains("xlsx") == true)
    #expect(try read(Array("%PDF-1.7\n".utf8)).codes == ["csv-not-text"])
    #expect(try read([0xD0, 0xCF, 0x11, 0xE0]).codes == ["csv-not-text"])
    #expect(try read(Array("PK,BZ\n".utf8)).rows == [["PK", "BZ"]])
  }
}
