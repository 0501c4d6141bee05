package import Journal
package import Keeping
package import Ledger

/// Free money is set aside for an award: with its decision, or by the clearing it waited for.
package struct AwardReserved: Fact, Equatable {
  package static let type = "award.reserved"

  package let award: ID<Award>
  package let amount: Amount
  package let day: Day
  package let document: ID<Document>?

  package init(award: ID<Award>, amount: Amount, day: Day, document: ID<Document>? = nil) {
    self.award = award
    self.amount = amount
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
