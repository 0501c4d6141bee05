package import Journal
package import Keeping
package import Ledger

/// A payment of a hosted project was recorded by mistake, or is given up before it was made.
package struct HostingPaymentVoided: Fact, Equatable {
  package static let type = "hosting.payment-voided"

  package let payment: ID<HostingPayment>
  package let day: Day
  package let document: ID<Document>?

  package init(payment: ID<HostingPayment>, day: Day, document: ID<Document>? = nil) {
    self.payment = payment
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payment", payment)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    payment = try body.id("payment")
  }
}
