package import Journal
package import Keeping
package import Ledger

/// The vote of a round takes no more ballots.
package struct VoteClosed: Fact, Equatable {
  package static let type = "vote.closed"

  package let round: RoundCode
  package let day: Day
  package let document: ID<Document>?

  package init(round: RoundCode, day: Day, document: ID<Document>?) {
    self.round = round
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("round", round.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    round = RoundCode(known: try body.string("round"))
  }
}
