import Commands
import Keeping
import Ledger
import Testing

struct NumeralsTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (-1_000, "-1,000"), (-999, "-999"),
    (1_234_567, "1,234,567"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `counts keep thousands apart`(count: Int, text: String) {
    #expect(Numerals(.english).text(count) == text)
  }

  @Test(arguments: [
    (0, "EUR", "0.00"), (-5, "EUR", "-0.05"), (99_999, "EUR", "999.99"),
    (100_000, "EUR", "1,000.00"), (-123_456_789, "EUR", "-1,234,567.89"),
    (1_234_567, "JPY", "1,234,567"), (1_234_567, "TND", "1,234.567"),
    (Int64.min, "EUR", "-92,233,720,368,547,758.08"),
  ])
  func `amounts keep all their decimals`(minorUnits: Int64, code: String, text: String) {
    let currency = Currency(code: code)!
    #expect(Numerals(.english).text(Amount(minorUnits: minorUnits), currency) == text)
    let french = text.replacing(",", with: "\u{202F}").replacing(".", with: ",")
    #expect(Numerals(.french).text(Amount(minorUnits: minorUnits), currency) == french)
  }
}
