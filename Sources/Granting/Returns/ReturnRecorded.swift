package import Journal
package import Keeping
package import Ledger

/// A collective has given back what it did not spend.
package struct ReturnRecorded: Fact, Equatable {
  package static let type = "return.recorded"

  package let id: ID<Return>
  package let award: ID<Award>
  package let sources: Sources
  package let account: AccountCode
  package let day: Day
  /// Of the bank's line.
  package let reference: String?
  package let document: ID<Document>?

  package init(
    id: ID<Return>, award: ID<Award>, sources: Sources, account: AccountCode, day: Day,
    reference: String? = nil, document: ID<Document>? = nil
  ) {
    self.id = id
    self.award = award
    self.sources = sources
    self.account = account
    self.day = day
    self.reference = reference
    self.document = document
  }

  package var amount: Amount { sources.total }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.optionalString("reference", reference)
    sources.write(to: &body)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    reference = try body.optionalString("reference")
    sources = try Sources(from: &body)
  }
}
