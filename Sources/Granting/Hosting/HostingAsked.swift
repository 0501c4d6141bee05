import Council
package import Journal
package import Keeping
package import Ledger

/// Somebody asks, with a document, that money of a hosted project be paid.
package struct HostingAsked: Fact, Equatable {
  package static let type = "hosting.asked"

  package let id: ID<HostingPayment>
  package let fund: FundCode
  package let purpose: HostingPayment.Purpose
  package let amount: Amount
  /// The fund whose income a fee is; nil for anything else.
  package let feeFund: FundCode?
  /// Of what is left of a project of our own; aid where it says nothing.
  package let charge: HostingPayment.Charge?
  /// Commitment to who asks: nobody but the host does for its fee, and for what is left in the end.
  package let requester: Hash?
  /// Commitment to who is paid.
  package let payee: Hash?
  package let day: Day
  /// The request, or what it rests on.
  package let document: ID<Document>?

  package init(
    id: ID<HostingPayment>, fund: FundCode, purpose: HostingPayment.Purpose, amount: Amount,
    feeFund: FundCode? = nil, charge: HostingPayment.Charge? = nil, requester: Hash? = nil,
    payee: Hash? = nil, day: Day,
    document: ID<Document>
  ) {
    self.id = id
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.feeFund = feeFund
    self.charge = charge
    self.requester = requester
    self.payee = payee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    if let charge { body.choice("charge", charge) }
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalString("fee_fund", feeFund?.text)
    body.string("fund", fund.text)
    body.id("id", id)
    body.optionalCommitment("payee", payee)
    body.choice("purpose", purpose)
    body.optionalCommitment("requester", requester)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    charge = try body.optionalChoice("charge")
    day = try body.day("day")
    guard let document: ID<Document> = try body.optionalID("document") else {
      throw body.invalidValue("document")
    }
    self.document = document
    feeFund = try body.optionalFund("fee_fund")
    fund = try body.fund("fund")
    id = try body.id("id")
    payee = try body.optionalHash("payee")
    purpose = try body.choice("purpose")
    requester = try body.optionalHash("requester")
    guard (feeFund == nil) == (purpose != .fee) else { throw body.invalidValue("fee_fund") }
  }

  /// What a member signs who looked at it: SHA-256 of this fact as the journal holds it, so of the
  /// commitments to who asks and who is paid too.
  package var subjectOfCheck: Hash { Hash(ofObject: { write(to: &$0) }) }
}
