import Giving
import Testing

struct CountryCodeTests {
  @Test(arguments: ["FR", "BE", "CI", "GP", "ZW", "AD"])
  func `a code that ISO 3166 assigns is a country's`(text: String) {
    #expect(CountryCode(text)?.text == text)
  }

  @Test(arguments: [
    "", "F", "FRA", "fr", "Fr", "UK", "EU", "XX", "ZZ", "QQ", "F1", "ÉÉ", " FR", "FR ",
  ])
  func `anything else is none`(text: String) {
    #expect(CountryCode(text) == nil)
  }

  @Test func `there are 249 of them`() {
    let letters = (0x41...0x5A).map { String(UnicodeScalar($0)) }
    let codes = letters.flatMap { first in letters.map { first + $0 } }
    #expect(codes.count { CountryCode($0) != nil } == 249)
  }
}
