package import Journal
package import Keeping
package import Ledger

/// Other rules of decision are put before the members, whole.
package struct PolicyProposed: Fact, Equatable {
  package static let type = "policy.proposed"

  package let policy: Policy
  /// The policy in force, by which this one is decided.
  package let under: String
  package let proposer: MemberCode?
  package let day: Day
  package let document: ID<Document>?

  package init(
    policy: Policy, under: String, proposer: MemberCode?, day: Day, document: ID<Document>?
  ) {
    self.policy = policy
    self.under = under
    self.proposer = proposer
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.part("policy", policy)
    body.member("proposer", proposer)
    body.string("under", under)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    policy = try body.part("policy")
    proposer = try body.optionalMember("proposer")
    under = try body.string("under")
  }
}
