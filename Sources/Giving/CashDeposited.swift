package import Journal
package import Keeping
package import Ledger

/// Cash has been brought from a box to the bank.
package struct CashDeposited: Fact, Equatable {
  package static let type = "cash.deposited"

  package let id: ID<CashDeposit>
  package let box: AccountCode
  package let bank: AccountCode
  package let amount: Amount
  package let shares: [FundShare]
  package let day: Day
  /// When the bank credited it.
  package let creditedOn: Day
  package let document: ID<Document>?

  package init(
    id: ID<CashDeposit>, box: AccountCode, bank: AccountCode, amount: Amount, shares: [FundShare],
    day: Day, creditedOn: Day, document: ID<Document>?
  ) {
    self.id = id
    self.box = box
    self.bank = bank
    self.amount = amount
    self.shares = shares
    self.day = day
    self.creditedOn = creditedOn
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("bank", bank.text)
    body.string("box", box.text)
    body.day("credited_on", creditedOn)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.parts("shares", shares)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    bank = try body.account("bank")
    box = try body.account("box")
    creditedOn = try body.day("credited_on")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    shares = try body.parts("shares")
  }
}
