package import Journal
package import Keeping
package import Ledger

/// A dispute ended for us: the platform gave the money back.
package struct DisputeWon: Fact, Equatable {
  package static let type = "dispute.won"

  package let dispute: ID<Dispute>
  package let fee: Amount
  package let day: Day
  package let document: ID<Document>?

  package init(dispute: ID<Dispute>, fee: Amount, day: Day, document: ID<Document>?) {
    self.dispute = dispute
    self.fee = fee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.id("dispute", dispute)
    body.optionalID("document", document)
    if !fee.isZero { body.amount("fee", fee) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    dispute = try body.id("dispute")
    document = try body.optionalID("document")
    fee = try body.optionalAmount("fee") ?? .zero
  }
}
