package import Journal
package import Keeping
package import Ledger

/// A collective has given back what it did not spend.
package struct ReturnRecorded: Fact, Equatable {
  package static let type = "return.recorded"

  package let id: ID<Return>
  package let award: ID<Award>
  package let amount: Amount
  package let account: AccountCode
  package let day: Day
  /// Of the bank's line.
  package let reference: String?
  package let document: ID<Document>?

  package init(
    id: ID<Return>, award: ID<Award>, amount: Amount, account: AccountCode, day: Day,
    reference: String? = nil, document: ID<Document>? = nil
  ) {
    self.id = id
    self.award = award
    self.amount = amount
    self.account = account
    self.day = day
    self.reference = reference
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.optionalString("reference", reference)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    reference = try body.optionalString("reference")
  }
}
