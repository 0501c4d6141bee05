package import Journal
package import Keeping
package import Ledger

/// A payout against an award is ready to be checked and sent.
package struct PayoutPrepared: Fact, Equatable {
  package static let type = "payout.prepared"

  package let id: ID<Payout>
  package let code: PayoutCode
  package let award: ID<Award>
  package let payee: ID<Payee>
  package let sources: Sources
  package let day: Day
  package let document: ID<Document>?

  package init(
    id: ID<Payout>, code: PayoutCode, award: ID<Award>, payee: ID<Payee>, sources: Sources,
    day: Day, document: ID<Document>? = nil
  ) {
    self.id = id
    self.code = code
    self.award = award
    self.payee = payee
    self.sources = sources
    self.day = day
    self.document = document
  }

  package var amount: Amount { sources.total }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.string("code", code.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.id("payee", payee)
    sources.write(to: &body)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    guard let code = PayoutCode(try body.string("code")) else { throw body.invalidValue("code") }
    self.code = code
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    payee = try body.id("payee")
    sources = try Sources(from: &body)
  }
}
