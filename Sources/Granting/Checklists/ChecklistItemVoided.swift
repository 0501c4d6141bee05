package import Council
package import Journal
package import Keeping
package import Ledger

/// An item of an application's checklist that was recorded by mistake is missing again.
package struct ChecklistItemVoided: Fact, Equatable {
  package static let type = "checklist.item_voided"

  package let application: ID<Application>
  package let item: ChecklistItem
  package let day: Day
  package let document: ID<Document>?

  package init(
    application: ID<Application>, item: ChecklistItem, day: Day, document: ID<Document>? = nil
  ) {
    self.application = application
    self.item = item
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("application", application)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("item", item)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    application = try body.id("application")
    day = try body.day("day")
    document = try body.optionalID("document")
    item = try body.choice("item")
  }
}
