package import Journal
package import Ledger

/// A document found later belongs to an act recorded before, named by the place of its record.
package struct DocumentAttached: Fact, Equatable {
  package static let type = "document.attached"

  package let attached: ID<Document>
  package let record: Int64
  package let day: Day

  package init(attached: ID<Document>, record: Int64, day: Day) {
    self.attached = attached
    self.record = record
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("attached", attached)
    body.day("day", day)
    body.integer("record", record)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    attached = try body.id("attached")
    day = try body.day("day")
    record = try body.integer("record")
  }
}

/// Which record a document supports, beside those that name it themselves.
package struct Attachment: Equatable, Sendable {
  package let record: Int64
  package let document: ID<Document>

  package init(record: Int64, document: ID<Document>) {
    self.record = record
    self.document = document
  }
}
