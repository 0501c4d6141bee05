package import Council
package import Journal
package import Keeping
package import Ledger

/// The poll of an award is closed, with its count. What is approved is reserved by the record that
/// follows in the same change; what finds too little free money waits.
package struct AwardDecided: Fact, Equatable {
  package static let type = "award.decided"

  package enum Outcome: String, Sendable, CaseIterable {
    case approved, waiting, refused
    /// Put off: its line leaves its poll, and comes back as another version.
    case deferred
    /// Its poll was over before enough had answered.
    case lapsed
  }

  package let award: ID<Award>
  package let version: Int64
  /// The leaf hash of the version that was decided.
  package let proposal: Hash
  package let outcome: Outcome
  /// What is promised; zero when it was refused.
  package let amount: Amount
  package let poll: PollCount
  package let rank: Int64?
  package let expires: Day?
  /// Of one that is put off: the day from which it comes back.
  package let until: Day?
  /// Of an urgent decision: the last day on which it can be ratified.
  package let ratifyBy: Day?
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, version: Int64, proposal: Hash, outcome: Outcome, amount: Amount,
    poll: PollCount, rank: Int64? = nil, expires: Day? = nil, until: Day? = nil,
    ratifyBy: Day? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.version = version
    self.proposal = proposal
    self.outcome = outcome
    self.amount = amount
    self.poll = poll
    self.rank = rank
    self.expires = expires
    self.until = until
    self.ratifyBy = ratifyBy
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.day("expires", expires)
    body.choice("outcome", outcome)
    body.part("poll", poll)
    body.hash("proposal_leaf", proposal)
    body.optionalInteger("rank", rank)
    body.day("ratify_by", ratifyBy)
    body.day("until", until)
    body.integer("version", version)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    expires = try body.optionalDay("expires")
    outcome = try body.choice("outcome")
    poll = try body.part("poll")
    proposal = try body.hash("proposal_leaf")
    rank = try body.optionalInteger("rank")
    ratifyBy = try body.optionalDay("ratify_by")
    until = try body.optionalDay("until")
    version = try body.integer("version")
  }
}
