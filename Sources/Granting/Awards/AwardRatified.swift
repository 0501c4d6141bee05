package import Council
package import Journal
package import Keeping
package import Ledger

/// An ordinary poll has ratified an urgent decision, or refused to, with its count.
package struct AwardRatified: Fact, Equatable {
  package static let type = "award.ratified"

  package let award: ID<Award>
  package let outcome: Award.Ratification
  package let poll: PollCount
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, outcome: Award.Ratification, poll: PollCount, day: Day,
    document: ID<Document>? = nil
  ) {
    self.award = award
    self.outcome = outcome
    self.poll = poll
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("outcome", outcome)
    body.part("poll", poll)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    outcome = try body.choice("outcome")
    poll = try body.part("poll")
  }
}
