package import Journal
package import Keeping
package import Ledger

/// What a payee receives as, and up to how much, has been stated anew under an agreement or a mandate.
package struct PayeeAgreed: Fact, Equatable {
  package static let type = "payee.agreed"

  package let payee: ID<Payee>
  package let kind: Payee.Kind
  package let ceiling: Amount?
  package let day: Day
  /// The agreement, the mandate or the invoice.
  package let document: ID<Document>?

  package init(
    payee: ID<Payee>, kind: Payee.Kind, ceiling: Amount?, day: Day, document: ID<Document>?
  ) {
    self.payee = payee
    self.kind = kind
    self.ceiling = ceiling
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("ceiling", ceiling)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("kind", kind)
    body.id("payee", payee)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    ceiling = try body.optionalAmount("ceiling")
    day = try body.day("day")
    document = try body.optionalID("document")
    kind = try body.choice("kind")
    payee = try body.id("payee")
  }
}
