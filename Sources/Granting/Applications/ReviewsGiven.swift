package import Allocation
package import Council
package import Journal
package import Keeping
package import Ledger

/// A member has judged applications of a round all at once, and signed the sheet of it.
package struct ReviewsGiven: Fact, Equatable {
  package static let type = "reviews.given"

  /// How many one record holds: more would not fit into it.
  package static let mostReviews = 300

  /// Whose judgements: not always who recorded them.
  package let member: MemberCode
  /// All lines of the sheet, in their order, also those that say nothing.
  package let reviews: [Line]
  package let signed: SignedAct
  /// Commitment to the words for them, which say the same of each.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  /// One application, and what the member said of it.
  package struct Line: FactPart, Equatable {
    package let application: ID<Application>
    package let verdict: Review.Verdict?
    package let score: Score?
    package let tier: Int64?
    /// Commitment to the member's words for it, made where they signed it.
    package let words: Hash?

    package init(
      application: ID<Application>, verdict: Review.Verdict?, score: Score?, tier: Int64?,
      words: Hash? = nil
    ) {
      self.application = application
      self.verdict = verdict
      self.score = score
      self.tier = tier
      self.words = words
    }

    package var isEmpty: Bool { verdict == nil && score == nil && tier == nil && words == nil }

    package func write(to body: inout CanonicalWriter) {
      body.id("application", application)
      body.score("score", score)
      body.optionalInteger("tier", tier)
      if let verdict { body.choice("verdict", verdict) }
      body.optionalCommitment("words", words)
    }

    package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
      application = try body.id("application")
      score = try body.optionalScore("score")
      tier = try body.optionalInteger("tier")
      verdict = try body.optionalChoice("verdict")
      words = try body.optionalHash("words")
    }
  }

  package init(
    reviews: [Line], signed: SignedAct, words: Hash? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    member = signed.member
    self.reviews = reviews
    self.signed = signed
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.member("member", member)
    body.parts("reviews", reviews)
    body.part("signed", signed)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    member = try body.member("member")
    reviews = try body.parts("reviews")
    signed = try body.part("signed")
    words = try body.optionalHash("words")
  }
}
