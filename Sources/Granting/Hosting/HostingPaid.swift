package import Journal
package import Keeping
package import Ledger

/// What was asked of a hosted project, and looked at, has been paid out.
package struct HostingPaid: Fact, Equatable {
  package static let type = "hosting.paid"

  package let payment: ID<HostingPayment>
  package let account: AccountCode
  package let day: Day
  package let document: ID<Document>?

  package init(
    payment: ID<HostingPayment>, account: AccountCode, day: Day, document: ID<Document>? = nil
  ) {
    self.payment = payment
    self.account = account
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payment", payment)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    day = try body.day("day")
    document = try body.optionalID("document")
    payment = try body.id("payment")
  }
}
