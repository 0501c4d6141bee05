package import Journal
package import Keeping
package import Ledger

/// A deposit of cash was typed by mistake.
package struct DepositVoided: Fact, Equatable {
  package static let type = "deposit.voided"

  package let deposit: ID<CashDeposit>
  package let day: Day
  package let document: ID<Document>?

  package init(deposit: ID<CashDeposit>, day: Day, document: ID<Document>?) {
    self.deposit = deposit
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.id("deposit", deposit)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    deposit = try body.id("deposit")
    document = try body.optionalID("document")
  }
}
