package import Journal
package import Keeping
package import Ledger

/// The bank has returned an attempt: before it was confirmed, or late.
package struct PayoutBounced: Fact, Equatable {
  package static let type = "payout.bounced"

  package let payout: ID<Payout>
  package let attempt: Int64
  package let reason: BounceReason
  /// What the bank took for it, and the fund that bears it.
  package let fee: Amount
  package let feesFund: FundCode?
  package let day: Day
  /// Of the bank's line.
  package let reference: String?
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, attempt: Int64, reason: BounceReason, fee: Amount = .zero,
    feesFund: FundCode? = nil, day: Day, reference: String? = nil, document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.attempt = attempt
    self.reason = reason
    self.fee = fee
    self.feesFund = feesFund
    self.day = day
    self.reference = reference
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("attempt", attempt)
    body.day("day", day)
    body.optionalID("document", document)
    if !fee.isZero { body.amount("fee", fee) }
    body.optionalString("fees_fund", feesFund?.text)
    body.id("payout", payout)
    body.choice("reason", reason)
    body.optionalString("reference", reference)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    attempt = try body.integer("attempt")
    day = try body.day("day")
    document = try body.optionalID("document")
    fee = try body.optionalAmount("fee") ?? .zero
    feesFund = try body.optionalFund("fees_fund")
    payout = try body.id("payout")
    reason = try body.choice("reason")
    reference = try body.optionalString("reference")
  }
}
