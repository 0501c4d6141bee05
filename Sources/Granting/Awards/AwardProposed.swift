package import Allocation
package import Council
package import Journal
package import Keeping
package import Ledger

/// An award is put before the committee, or put before it anew: a version, frozen by this record's leaf.
package struct AwardProposed: Fact, Equatable {
  package static let type = "award.proposed"

  package var id: ID<Award>
  package var code: AwardCode
  package var version: Int64
  package var application: ID<Application>
  package var beneficiary: CollectiveCode
  /// The fund it is made from.
  package var fund: FundCode
  /// What that fund is to bear, and before it its child funds of what donors designated.
  package var sources: Sources
  /// Nil for a share made by an adopted rule.
  package var proposer: MemberCode?
  package var allocation: ID<AllocationProposed>?
  package var policy: String
  package var excess: ExcessReason?
  /// Commitment to the words for the reason.
  package var words: Hash?
  /// Commitment to what must come before it is paid.
  package var conditions: Hash?
  /// What its payment is to keep to.
  package var terms: AwardTerms
  /// The leaf hash of the version this one takes the place of.
  package var replaces: Hash?
  package var day: Day
  package var document: ID<Document>?

  package init(
    id: ID<Award>, code: AwardCode, version: Int64 = 1, application: ID<Application>,
    beneficiary: CollectiveCode, fund: FundCode, sources: Sources, proposer: MemberCode?,
    allocation: ID<AllocationProposed>? = nil, policy: String, excess: ExcessReason? = nil,
    words: Hash? = nil, conditions: Hash? = nil, terms: AwardTerms = .none,
    replaces: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.id = id
    self.code = code
    self.version = version
    self.application = application
    self.beneficiary = beneficiary
    self.fund = fund
    self.sources = sources
    self.proposer = proposer
    self.allocation = allocation
    self.policy = policy
    self.excess = excess
    self.words = words
    self.conditions = conditions
    self.terms = terms
    self.replaces = replaces
    self.day = day
    self.document = document
  }

  package var amount: Amount { sources.total }

  /// What of it donors designated.
  package var designated: Amount { sources.designated(beside: fund) }

  package func write(to body: inout CanonicalWriter) {
    body.optionalID("allocation", allocation)
    body.id("application", application)
    body.string("beneficiary", beneficiary.text)
    body.string("code", code.text)
    body.optionalCommitment("conditions", conditions)
    body.day("day", day)
    body.optionalID("document", document)
    if let excess { body.choice("excess", excess) }
    body.string("fund", fund.text)
    body.id("id", id)
    body.string("policy", policy)
    body.member("proposer", proposer)
    body.optionalHash("replaces", replaces)
    sources.write(to: &body)
    body.optionalPart("terms", terms.ifAny)
    body.integer("version", version)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    allocation = try body.optionalID("allocation")
    application = try body.id("application")
    beneficiary = CollectiveCode(known: try body.string("beneficiary"))
    code = try body.award("code")
    conditions = try body.optionalHash("conditions")
    day = try body.day("day")
    document = try body.optionalID("document")
    excess = try body.optionalChoice("excess")
    fund = try body.fund("fund")
    id = try body.id("id")
    policy = try body.string("policy")
    proposer = try body.optionalMember("proposer")
    replaces = try body.optionalHash("replaces")
    sources = try Sources(from: &body)
    terms = try body.optionalPart("terms") ?? .none
    version = try body.integer("version")
    words = try body.optionalHash("words")
  }
}

extension CanonicalReader {
  fileprivate mutating func award(_ key: StaticString) throws(CanonicalRefusal) -> AwardCode {
    guard let code = AwardCode(try string(key)) else { throw invalidValue(key) }
    return code
  }
}
