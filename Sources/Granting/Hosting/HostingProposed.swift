package import Journal
package import Keeping
package import Ledger

/// A collective asks that its project be hosted, in a fund that is opened for it.
package struct HostingProposed: Fact, Equatable {
  package static let type = "hosting.proposed"

  package let fund: FundCode
  package let kind: FundKind
  package let collective: CollectiveCode
  /// Commitment to what it is for.
  package let purpose: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    fund: FundCode, kind: FundKind, collective: CollectiveCode, purpose: Hash?, day: Day,
    document: ID<Document>?
  ) {
    self.fund = fund
    self.kind = kind
    self.collective = collective
    self.purpose = purpose
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("collective", collective.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.choice("kind", kind)
    body.optionalCommitment("purpose", purpose)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    collective = CollectiveCode(known: try body.string("collective"))
    day = try body.day("day")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    kind = try body.choice("kind")
    purpose = try body.optionalHash("purpose")
  }
}
