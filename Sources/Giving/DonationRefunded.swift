package import Journal
package import Keeping
package import Ledger

/// Money of a donation has gone back to the donor, or was taken back by a platform or bank.
package struct DonationRefunded: Fact, Equatable {
  package static let type = "donation.refunded"

  package var id: ID<Refund>
  package var donation: ID<Donation>
  package var amount: Amount
  /// The part beyond what was left of the donation.
  package var excess: Amount
  package var day: Day
  package var origin: Refund.Origin
  package var reason: Refund.Reason
  /// Where the money left from.
  package var account: AccountCode
  /// The income it takes back, or the charge for an earlier year's.
  package var against: AccountCode
  package var document: ID<Document>?

  package init(
    id: ID<Refund>, donation: ID<Donation>, amount: Amount, excess: Amount = .zero, day: Day,
    origin: Refund.Origin, reason: Refund.Reason, account: AccountCode, against: AccountCode,
    document: ID<Document>? = nil
  ) {
    self.id = id
    self.donation = donation
    self.amount = amount
    self.excess = excess
    self.day = day
    self.origin = origin
    self.reason = reason
    self.account = account
    self.against = against
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.string("against", against.text)
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
    if !excess.isZero { body.amount("excess", excess) }
    body.id("id", id)
    body.choice("origin", origin)
    body.choice("reason", reason)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    against = try body.account("against")
    amount = try body.amount("amount")
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
    excess = try body.optionalAmount("excess") ?? .zero
    id = try body.id("id")
    origin = try body.choice("origin")
    reason = try body.choice("reason")
  }
}
