import Ledger
import Testing

struct CodeTests {
  @Test
  func
    `a code is ASCII letters, digits, dots, underscores and hyphens, and begins with none of these three`()
  {
    for byte in UInt8(0)...127 {
      let sign = String(UnicodeScalar(byte))
      let isWord = byte.isASCIILetterOrDigit
      let isMark = [".", "_", "-"].contains(sign)
      #expect(Code.isCode(sign, longest: 4) == isWord)
      #expect(Code.isCode("a" + sign, longest: 4) == (isWord || isMark))
    }
    #expect(!Code.isCode("é", longest: 4))
    #expect(!Code.isCode("a\u{301}", longest: 4))
  }

  @Test func `a code has one sign at least, and no more than is allowed`() {
    #expect(!Code.isCode("", longest: 4))
    #expect(Code.isCode("abcd", longest: 4))
    #expect(!Code.isCode("abcde", longest: 4))
    #expect(FundCode(String(repeating: "a", count: 40)) != nil)
    #expect(FundCode(String(repeating: "a", count: 41)) == nil)
    #expect(AccountCode(String(repeating: "5", count: 20)) != nil)
    #expect(AccountCode(String(repeating: "5", count: 21)) == nil)
  }

  @Test func `codes are ordered by their bytes`() throws {
    let codes = try ["10", "9", "B", "a", "a.b", "a_b", "ab"].map { try #require(FundCode($0)) }
    #expect(codes.shuffled().sorted() == codes)
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    let sign = Character(UnicodeScalar(self))
    return sign.isASCII && (sign.isLetter || sign.isNumber)
  }
}
