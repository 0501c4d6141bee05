package import Journal
import Keeping
package import Ledger

/// What one fund bears of an award, and what has become of it.
package struct AwardSource: Hashable, Sendable {
  package let fund: FundCode
  package let amount: Amount
  package internal(set) var released = Amount.zero
  package internal(set) var paid = Amount.zero
  package internal(set) var returned = Amount.zero

  package init(_ source: Source) {
    fund = source.fund
    amount = source.amount
  }

  package func unpaid() throws(LedgerRefusal) -> Amount { try amount - released - paid }
}

extension AwardSource: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("fund", fund.text)
    body.amount("paid", paid)
    body.amount("released", released)
    body.amount("returned", returned)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    fund = try body.fund("fund")
    paid = try body.amount("paid")
    released = try body.amount("released")
    returned = try body.amount("returned")
  }
}
