package import Journal
package import Keeping
package import Ledger

/// A beneficiary has told what an award paid for.
package struct ReportReceived: Fact, Equatable {
  package static let type = "report.received"

  package let award: ID<Award>
  /// What the report says was spent; nil where it says nothing of it.
  package let spent: Amount?
  package let day: Day
  /// The report.
  package let document: ID<Document>?

  package init(award: ID<Award>, spent: Amount?, day: Day, document: ID<Document>) {
    self.award = award
    self.spent = spent
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.amount("spent", spent)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    guard let document: ID<Document> = try body.optionalID("document") else {
      throw body.invalidValue("document")
    }
    self.document = document
    spent = try body.optionalAmount("spent")
  }
}
