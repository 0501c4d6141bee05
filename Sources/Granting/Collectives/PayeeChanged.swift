package import Journal
package import Keeping
package import Ledger

/// A payee has given another account. Its check begins again.
package struct PayeeChanged: Fact, Equatable {
  package static let type = "payee.changed"

  package let payee: ID<Payee>
  package let holder: Hash?
  package let iban: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payee: ID<Payee>, holder: Hash?, iban: Hash?, day: Day, document: ID<Document>? = nil
  ) {
    self.payee = payee
    self.holder = holder
    self.iban = iban
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalCommitment("holder", holder)
    body.optionalCommitment("iban", iban)
    body.id("payee", payee)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    holder = try body.optionalHash("holder")
    iban = try body.optionalHash("iban")
    payee = try body.id("payee")
  }
}
