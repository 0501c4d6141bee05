package import Journal
package import Keeping
package import Ledger

/// An attempt is on its way. The bank's line will be its entry; there is none yet.
package struct PayoutSent: Fact, Equatable {
  package static let type = "payout.sent"

  package let payout: ID<Payout>
  package let attempt: Int64
  package let account: AccountCode
  /// The commitment to the IBAN it goes to, frozen; nil for cash.
  package let iban: Hash?
  package let byHand: Bool
  /// The transfers it goes with; nil for cash, and where it is typed at the bank.
  package let batch: ID<Batch>?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, attempt: Int64, account: AccountCode, iban: Hash?, byHand: Bool,
    batch: ID<Batch>? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.attempt = attempt
    self.account = account
    self.iban = iban
    self.byHand = byHand
    self.batch = batch
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.integer("attempt", attempt)
    body.optionalID("batch", batch)
    body.boolean("by_hand", byHand)
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalHash("iban", iban)
    body.id("payout", payout)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    attempt = try body.integer("attempt")
    batch = try body.optionalID("batch")
    byHand = try body.boolean("by_hand")
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.optionalHash("iban")
    payout = try body.id("payout")
  }
}
