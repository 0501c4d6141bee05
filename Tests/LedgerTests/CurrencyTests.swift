import Ledger
import TestSupport
import Testing

struct CurrencyTests {
  @Test(arguments: [("EUR", 2), ("JPY", 0), ("TND", 3), ("XOF", 0), ("CHF", 2)])
  func `a currency has the decimals of ISO 4217`(_ code: String, _ exponent: Int) {
    #expect(Currency(code: code)?.exponent == exponent)
    #expect(Currency(code: code)?.scale == [1, 10, 100, 1000][exponent])
  }

  @Test(arguments: ["", "eur", "EU", "EURO", "XXX", "XAU", "FRF", "€"])
  func `what is no money in circulation is no currency`(_ code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test(arguments: ["EUR", "JPY", "TND"])
  func `an amount is read as it is written`(_ code: String) throws {
    let currency = try #require(Currency(code: code))
    var generator = SeededGenerator(seed: 4217)
    let edges = [0, 1, -1, 9, 10, 99, 100, 999, 1000, Amount.largest.minorUnits]
    let drawn = (0..<2000).map { _ in
      Int64.random(in: -Amount.largest.minorUnits...Amount.largest.minorUnits, using: &generator)
    }
    for minorUnits in edges + drawn {
      let amount = Amount(minorUnits: minorUnits)
      #expect(currency.amount(plain: currency.plain(amount)) == amount)
    }
  }

  @Test(arguments: [
    (0, "0", "-5", "1234"), (1, "0.0", "-0.5", "123.4"), (2, "0.00", "-0.05", "12.34"),
    (3, "0.000", "-0.005", "1.234"),
  ])
  func `all decimals are written, and zero has no sign`(
    _ exponent: Int, _ zero: String, _ little: String, _ more: String
  ) {
    let currency = Currency(unlisted: "ZZZ", exponent: exponent)
    let written = [0, -5, 1234].map { currency.plain(Amount(minorUnits: $0)) }
    #expect(written == [zero, little, more])
  }

  @Test func `missing decimals are zeros`() {
    #expect(Currency.euro.amount(plain: "12") == Amount(minorUnits: 1200))
    #expect(Currency.euro.amount(plain: "12.5") == Amount(minorUnits: 1250))
    #expect(Currency.euro.amount(plain: "-0.05") == Amount(minorUnits: -5))
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "-.5", "1.234", "1,50", "1 000", "1.0.0", "+1", "1e3", "--1", "１",
    "90071992547409.92", "99999999999999999999",
  ])
  func `what is not an exact amount of euros is refused`(_ text: String) {
    #expect(Currency.euro.amount(plain: text) == nil)
  }

  @Test func `a currency without decimals takes none`() throws {
    let yen = try #require(Currency(code: "JPY"))
    #expect(yen.amount(plain: "500") == Amount(minorUnits: 500))
    #expect(yen.amount(plain: "500.0") == nil)
    #expect(yen.amount(plain: "500.") == nil)
  }
}
