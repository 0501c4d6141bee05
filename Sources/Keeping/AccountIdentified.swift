package import Journal
package import Ledger

/// One of our bank accounts has this IBAN and this holder, for the first time or from now on.
package struct AccountIdentified: Fact, Equatable {
  package static let type = "account.identified"

  package let account: AccountCode
  package let holder: Hash
  package let iban: Hash
  package let day: Day
  package let document: ID<Document>?

  package init(
    account: AccountCode, holder: Hash, iban: Hash, day: Day, document: ID<Document>? = nil
  ) {
    self.account = account
    self.holder = holder
    self.iban = iban
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.commitment("holder", holder)
    body.commitment("iban", iban)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    day = try body.day("day")
    document = try body.optionalID("document")
    holder = try body.hash("holder")
    iban = try body.hash("iban")
  }
}
