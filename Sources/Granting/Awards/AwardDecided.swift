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
  }

  package let award: ID<Award>
  package let version: Int64
  /// The leaf hash of the version that was decided.
  package let proposal: Hash
  package let outcome: Outcome
  /// What is promised; zero when it was refused.
  package let amount: Amount
  package let poll: Poll
  package let rank: Int64?
  package let expires: Day?
  package let day: Day
  package let document: ID<Document>?

  /// The count, as it stood.
  package struct Poll: FactPart, Equatable {
    package let members: Int64
    package let recused: [MemberCode]
    /// How many of those who count sat in another's seat; 0 where it isn't said.
    package let substitutes: Int64
    package let counted: Int64
    package let quorum: Int64
    package let needed: Int64
    package let approving: Int64
    package let opposing: Int64
    package let abstaining: Int64
  }

  package init(
    award: ID<Award>, version: Int64, proposal: Hash, outcome: Outcome, amount: Amount,
    poll: Poll, rank: Int64? = nil, expires: Day? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.version = version
    self.proposal = proposal
    self.outcome = outcome
    self.amount = amount
    self.poll = poll
    self.rank = rank
    self.expires = expires
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
    version = try body.integer("version")
  }
}

extension AwardDecided.Poll {
  package init(_ tally: Tally, recused: Set<MemberCode>) {
    members = Int64(tally.members)
    self.recused = recused.sorted()
    substitutes = Int64(tally.substitutes)
    counted = Int64(tally.counted)
    quorum = Int64(tally.quorum)
    needed = Int64(tally.needed)
    approving = Int64(tally.approving)
    opposing = Int64(tally.opposing)
    abstaining = Int64(tally.abstaining)
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("abstain", abstaining)
    body.integer("against", opposing)
    body.integer("counted", counted)
    body.integer("for", approving)
    body.integer("members", members)
    body.integer("needed", needed)
    body.integer("quorum", quorum)
    body.texts("recused", recused.map(\.description))
    if substitutes > 0 { body.integer("substitutes", substitutes) }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    abstaining = try body.integer("abstain")
    opposing = try body.integer("against")
    counted = try body.integer("counted")
    approving = try body.integer("for")
    members = try body.integer("members")
    needed = try body.integer("needed")
    quorum = try body.integer("quorum")
    var recused: [MemberCode] = []
    for text in try body.texts("recused") {
      guard let member = MemberCode(text) else { throw body.invalidValue("recused") }
      recused.append(member)
    }
    self.recused = recused
    substitutes = try body.optionalInteger("substitutes") ?? 0
  }
}
