package import Journal
package import Keeping
package import Ledger

/// The bank received money of unknown origin.
package struct UnidentifiedReceived: Fact, Equatable {
  package static let type = "unidentified.received"

  package let id: ID<UnidentifiedTransfer>
  package let source: String
  package let reference: String
  package let amount: Amount
  package let account: AccountCode
  package let day: Day
  /// Commitment to what the bank's line says.
  package let opening: Hash?
  package let document: ID<Document>?

  package init(
    id: ID<UnidentifiedTransfer>, source: String, reference: String, amount: Amount,
    account: AccountCode, day: Day, opening: Hash?, document: ID<Document>?
  ) {
    self.id = id
    self.source = source
    self.reference = reference
    self.amount = amount
    self.account = account
    self.day = day
    self.opening = opening
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.optionalCommitment("opening", opening)
    body.string("reference", reference)
    body.string("source", source)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    opening = try body.optionalHash("opening")
    reference = try body.string("reference")
    source = try body.string("source")
  }
}
