package import Journal
package import Keeping
package import Ledger

/// A dispute ended against us: what was withheld is gone.
package struct DisputeLost: Fact, Equatable {
  package static let type = "dispute.lost"

  package let dispute: ID<Dispute>
  /// The part beyond what was left of the donation.
  package let excess: Amount
  /// The income it takes back, or the charge for an earlier year's.
  package let against: AccountCode
  package let fee: Amount
  package let day: Day
  package let document: ID<Document>?

  package init(
    dispute: ID<Dispute>, excess: Amount, against: AccountCode, fee: Amount, day: Day,
    document: ID<Document>?
  ) {
    self.dispute = dispute
    self.excess = excess
    self.against = against
    self.fee = fee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("against", against.text)
    body.day("day", day)
    body.id("dispute", dispute)
    body.optionalID("document", document)
    if !excess.isZero { body.amount("excess", excess) }
    if !fee.isZero { body.amount("fee", fee) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    against = try body.account("against")
    day = try body.day("day")
    dispute = try body.id("dispute")
    document = try body.optionalID("document")
    excess = try body.optionalAmount("excess") ?? .zero
    fee = try body.optionalAmount("fee") ?? .zero
  }
}
