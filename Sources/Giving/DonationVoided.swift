package import Journal
package import Keeping
package import Ledger

/// A donation was typed by mistake: there was no such money.
package struct DonationVoided: Fact, Equatable {
  package static let type = "donation.voided"

  package let donation: ID<Donation>
  package let day: Day
  package let document: ID<Document>?

  package init(donation: ID<Donation>, day: Day, document: ID<Document>?) {
    self.donation = donation
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
  }
}
