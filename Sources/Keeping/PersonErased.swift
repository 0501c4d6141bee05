package import Journal
package import Ledger

/// What one commitment hid is gone from the people file for good. It names the commitment and nobody:
/// those of several people are recorded together, in no order.
package struct PersonErased: Fact, Equatable {
  package static let type = "person.erased"

  package let day: Day
  /// The record that holds the commitment.
  package let record: Int64
  package let tag: String

  package init(day: Day, record: Int64, tag: String) {
    self.day = day
    self.record = record
    self.tag = tag
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.integer("record", record)
    body.string("tag", tag)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    record = try body.integer("record")
    tag = try body.string("tag")
  }
}
