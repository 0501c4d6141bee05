package import Journal
package import Ledger

/// Somebody was merged, restricted or erased in the people file. The record names nobody.
package struct PeopleChanged: Fact, Equatable {
  package static let type = "people.changed"

  package enum Act: String, Sendable, CaseIterable {
    case erasure, merging
    /// What the law still requires was kept, for that alone.
    case restriction
    /// What was due by the retention policy was erased.
    case retention
    /// Its words were sealed by a passphrase, by another one, or stand in plain text again.
    case sealing, resealing, unsealing
  }

  package let act: Act
  package let day: Day
  package let document: ID<Document>?

  package init(act: Act, day: Day, document: ID<Document>?) {
    self.act = act
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("act", act)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    act = try body.choice("act")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
