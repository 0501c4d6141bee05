import Granting
import Testing

struct IBANTests {
  private func problem(_ text: String) -> IBANProblem? {
    do throws(IBANProblem) {
      _ = try IBAN(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an IBAN is taken as people write it and kept as machines do`() throws {
    let iban = try IBAN("fr76\u{A0}3000 6000\u{202F}0112 3456 7890 189")
    #expect(iban.text == "FR7630006000011234567890189")
    #expect(iban.description == "FR76 3000 6000 0112 3456 7890 189")
    #expect(iban.country == "FR")
  }

  @Test func `each fault has its name`() {
    #expect(problem("") == .malformed)
    #expect(problem("FR76") == .malformed)
    #expect(problem("3,00060E+21") == .malformed)
    #expect(problem("FR76-3000-6000-0112-3456-7890-189") == .malformed)
    #expect(problem("FR76３0006000011234567890189") == .malformed)
    #expect(problem("QQ7630006000011234567890189") == .unknownCountry)
    #expect(problem("FR763000600001123456789018") == .wrongLength(expected: 27))
    #expect(problem("FR1520041010050500013M02606") == .wrongCheckDigits)
    #expect(problem("FR0630006000011234567890188") == .wrongFrenchKey)
  }

  @Test func `any one digit changed for another, or letter for another, is noticed`() {
    let alphabets = [Array("0123456789"), Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    for number in ["FR1420041010050500013M02606", "GB29NWBK60161331926819"] {
      for (place, character) in number.enumerated().dropFirst(2) {
        for other in alphabets.first(where: { $0.contains(character) })! where other != character {
          var changed = Array(number)
          changed[place] = other
          #expect(problem(String(changed)) != nil, "\(String(changed))")
        }
      }
    }
  }

  @Test func `any two neighbours exchanged are noticed`() {
    let number = Array("FR1420041010050500013M02606")
    for place in 2..<number.count - 1 where number[place] != number[place + 1] {
      var changed = number
      changed.swapAt(place, place + 1)
      #expect(problem(String(changed)) != nil, "\(String(changed))")
    }
  }

  @Test func `check digits that are never issued are refused though they leave 1`() {
    // Accounts whose right keys are 02, 98 and 97, and what leaves the same remainder.
    for (account, right, never) in [
      ("370400440532013", "02", "99"), ("370400440532013", "98", "01"),
      ("370400440532013", "97", "00"),
    ] {
      let last = (0...999).map { String($0 + 1000).dropFirst() }
      let digits = last.first { problem("DE\(right)\(account)\($0)") == nil }
      #expect(digits != nil)
      #expect(problem("DE\(never)\(account)\(digits ?? "")") == .wrongCheckDigits)
    }
  }

  /// Examples of the SWIFT registry, one for each shape of country.
  @Test(arguments: [
    "GB29NWBK60161331926819", "NL91ABNA0417164300", "ES9121000418450200051332",
    "IT60X0542811101000000123456", "CH9300762011623852957", "NO9386011117947",
    "MT84MALT011000012345MTLCAST001S", "MC5811222000010123456789030", "PT50000201231234567890154",
  ])
  func `IBANs of other countries are taken`(text: String) throws {
    #expect(try IBAN(text).text == text)
  }
}
