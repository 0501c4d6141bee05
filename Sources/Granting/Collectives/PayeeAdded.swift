package import Journal
package import Keeping
package import Ledger

/// A payee receives money for a collective from now on. `agreement` is the
/// document under which it does; the act may have come with another.
package struct PayeeAdded: Fact, Equatable {
  package static let type = "payee.added"

  package let id: ID<Payee>
  package let code: PayeeCode
  package let kind: Payee.Kind
  package let agreement: ID<Document>?
  package let ceiling: Amount?
  package let holder: Hash?
  package let iban: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    id: ID<Payee>, code: PayeeCode, kind: Payee.Kind, ceiling: Amount? = nil,
    agreement: ID<Document>? = nil, holder: Hash? = nil,
    iban: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.id = id
    self.code = code
    self.kind = kind
    self.ceiling = ceiling
    self.agreement = agreement
    self.holder = holder
    self.iban = iban
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.optionalID("agreement", agreement)
    body.amount("ceiling", ceiling)
    body.string("code", code.description)
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalCommitment("holder", holder)
    body.optionalCommitment("iban", iban)
    body.id("id", id)
    body.choice("kind", kind)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    agreement = try body.optionalID("agreement")
    ceiling = try body.optionalAmount("ceiling")
    guard let code = PayeeCode(try body.string("code")) else { throw body.invalidValue("code") }
    self.code = code
    day = try body.day("day")
    document = try body.optionalID("document")
    holder = try body.optionalHash("holder")
    iban = try body.optionalHash("iban")
    id = try body.id("id")
    kind = try body.choice("kind")
  }
}
