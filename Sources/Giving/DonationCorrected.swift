package import Journal
package import Keeping
package import Ledger

/// A donation was typed with a wrong amount, day, channel or fee: what is right from now on.
package struct DonationCorrected: Fact, Equatable {
  package static let type = "donation.corrected"

  package let donation: ID<Donation>
  package let amount: Amount
  package let receivedOn: Day
  package let channel: Channel
  package let account: AccountCode
  package let fee: Amount
  /// When it was corrected.
  package let day: Day
  package let document: ID<Document>?

  package init(
    donation: ID<Donation>, amount: Amount, receivedOn: Day, channel: Channel,
    account: AccountCode, fee: Amount, day: Day, document: ID<Document>?
  ) {
    self.donation = donation
    self.amount = amount
    self.receivedOn = receivedOn
    self.channel = channel
    self.account = account
    self.fee = fee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.choice("channel", channel)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
    if !fee.isZero { body.amount("fee", fee) }
    body.day("received_on", receivedOn)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    channel = try body.choice("channel")
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
    fee = try body.optionalAmount("fee") ?? .zero
    receivedOn = try body.day("received_on")
  }
}
