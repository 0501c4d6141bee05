package import Allocation
package import Journal
package import Keeping
package import Ledger

/// A member has judged an application.
package struct ApplicationReviewed: Fact, Equatable {
  package static let type = "application.reviewed"

  package let application: ID<Application>
  package let verdict: Review.Verdict?
  package let score: Score?
  package let tier: Int64?
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    application: ID<Application>, verdict: Review.Verdict?, score: Score? = nil,
    tier: Int64? = nil, words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.application = application
    self.verdict = verdict
    self.score = score
    self.tier = tier
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("application", application)
    body.day("day", day)
    body.optionalID("document", document)
    body.score("score", score)
    body.optionalInteger("tier", tier)
    if let verdict { body.choice("verdict", verdict) }
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    application = try body.id("application")
    day = try body.day("day")
    document = try body.optionalID("document")
    score = try body.optionalScore("score")
    tier = try body.optionalInteger("tier")
    verdict = try body.optionalChoice("verdict")
    words = try body.optionalHash("words")
  }
}
