package import Council
package import Journal
package import Keeping
package import Ledger

/// A second person has looked at a payment that was asked of a hosted project: its request, its amount,
/// and who is paid.
package struct HostingChecked: Fact, Equatable {
  package static let type = "hosting.checked"

  package let payment: ID<HostingPayment>
  /// The message by which the member who did so is known, where they have a key; else it is who
  /// recorded it.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payment: ID<HostingPayment>, signed: SignedAct? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.payment = payment
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payment", payment)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    payment = try body.id("payment")
    signed = try body.optionalPart("signed")
  }
}
