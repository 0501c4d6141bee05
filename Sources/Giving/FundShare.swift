package import Journal
import Keeping
package import Ledger

/// One fund's part of an amount that moves for several.
package struct FundShare: FactPart, Hashable {
  package let fund: FundCode
  package let amount: Amount

  package init(fund: FundCode, amount: Amount) {
    self.fund = fund
    self.amount = amount
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("fund", fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    fund = try body.fund("fund")
  }
}
