import Ledger
import Testing
import Workflows

struct MessageTests {
  @Test func `amounts stay exact until the currency is known`() {
    let amount = Amount(minorUnits: 12_550)
    let message: Message = "\(FundCode(known: "urgence")) has \(amount) free, of \(3) funds"
    #expect(message.text(in: .euro) == "urgence has 125.50 EUR free, of 3 funds")
    #expect(message.text(in: Currency(code: "JPY")!) == "urgence has 12550 JPY free, of 3 funds")
  }

  @Test func `a message can be part of another`() {
    let part: Message = "by \(Amount(minorUnits: 1))"
    #expect(("off \(part)!" as Message).text(in: .euro) == "off by 0.01 EUR!")
    #expect(("plain" as Message).text(in: .euro) == "plain")
    #expect(("" as Message).text(in: .euro) == "")
  }
}
