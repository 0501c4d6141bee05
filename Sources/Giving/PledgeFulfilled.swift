package import Journal
package import Keeping
package import Ledger

/// A pledge has become a donation.
package struct PledgeFulfilled: Fact, Equatable {
  package static let type = "pledge.fulfilled"

  package let pledge: ID<Pledge>
  package let donation: ID<Donation>
  package let day: Day
  package let document: ID<Document>?

  package init(pledge: ID<Pledge>, donation: ID<Donation>, day: Day, document: ID<Document>?) {
    self.pledge = pledge
    self.donation = donation
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
    body.id("pledge", pledge)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
    pledge = try body.id("pledge")
  }
}
