package import Allocation
package import Journal
package import Keeping
package import Ledger

/// A collective has asked for money in a round.
package struct ApplicationReceived: Fact, Equatable {
  package static let type = "application.received"

  package var id: ID<Application>
  package var code: ApplicationCode
  package var round: RoundCode
  package var collective: CollectiveCode
  package var reference: String
  package var requested: Amount
  package var minimum: Amount
  /// Nil where nothing but the request limits it.
  package var cap: Amount?
  package var score: Score?
  package var tier: Int64?
  package var tags: [String]
  package var project: Hash?
  package var day: Day
  package var document: ID<Document>?

  package init(
    id: ID<Application>, code: ApplicationCode, round: RoundCode, collective: CollectiveCode,
    reference: String, requested: Amount, minimum: Amount = .zero, cap: Amount? = nil,
    score: Score? = nil, tier: Int64? = nil, tags: [String] = [], project: Hash? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.id = id
    self.code = code
    self.round = round
    self.collective = collective
    self.reference = reference
    self.requested = requested
    self.minimum = minimum
    self.cap = cap
    self.score = score
    self.tier = tier
    self.tags = tags
    self.project = project
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("cap", cap)
    body.string("code", code.text)
    body.string("collective", collective.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.amount("minimum", minimum)
    body.optionalCommitment("project", project)
    body.string("reference", reference)
    body.amount("requested", requested)
    body.string("round", round.text)
    body.score("score", score)
    body.texts("tags", tags)
    body.optionalInteger("tier", tier)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    cap = try body.optionalAmount("cap")
    guard let code = ApplicationCode(try body.string("code")) else {
      throw body.invalidValue("code")
    }
    self.code = code
    collective = CollectiveCode(known: try body.string("collective"))
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    minimum = try body.amount("minimum")
    project = try body.optionalHash("project")
    reference = try body.string("reference")
    requested = try body.amount("requested")
    round = RoundCode(known: try body.string("round"))
    score = try body.optionalScore("score")
    tags = try body.texts("tags")
    tier = try body.optionalInteger("tier")
  }
}

extension Application {
  package init(received fact: ApplicationReceived, seq: Int64) {
    self.init(
      code: fact.code, id: fact.id, round: fact.round, collective: fact.collective,
      reference: fact.reference, requested: fact.requested, minimum: fact.minimum,
      cap: min(fact.cap ?? fact.requested, fact.requested), score: fact.score, tier: fact.tier,
      received: fact.day, tags: fact.tags, project: fact.project, words: seq)
  }
}
