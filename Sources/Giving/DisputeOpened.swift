package import Journal
package import Keeping
package import Ledger

/// A donation is disputed: the platform withholds the money at once.
package struct DisputeOpened: Fact, Equatable {
  package static let type = "dispute.opened"

  package let id: ID<Dispute>
  package let donation: ID<Donation>
  package let amount: Amount
  package let fee: Amount
  package let day: Day
  package let document: ID<Document>?

  package init(
    id: ID<Dispute>, donation: ID<Donation>, amount: Amount, fee: Amount, day: Day,
    document: ID<Document>?
  ) {
    self.id = id
    self.donation = donation
    self.amount = amount
    self.fee = fee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
    if !fee.isZero { body.amount("fee", fee) }
    body.id("id", id)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
    fee = try body.optionalAmount("fee") ?? .zero
    id = try body.id("id")
  }
}
