package import Journal
package import Keeping
package import Ledger

/// A member has said what they think of one version of a decision.
package struct ApprovalGiven: Fact, Equatable {
  package static let type = "approval.given"

  /// The id of what is decided: an award's.
  package let subject: String
  package let version: Int64
  /// The leaf hash of the record that proposed this version: it binds amount, fund, beneficiary,
  /// conditions and policy.
  package let proposal: Hash
  package let member: MemberCode
  package let decision: Approval.Decision
  package let evidence: Approval.Evidence
  /// The leaf hash of the member's earlier approval of the same version.
  package let replaces: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    subject: String, version: Int64, proposal: Hash, member: MemberCode,
    decision: Approval.Decision, evidence: Approval.Evidence = .name, replaces: Hash? = nil,
    day: Day, document: ID<Document>? = nil
  ) {
    self.subject = subject
    self.version = version
    self.proposal = proposal
    self.member = member
    self.decision = decision
    self.evidence = evidence
    self.replaces = replaces
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.choice("decision", decision)
    body.optionalID("document", document)
    body.choice("evidence", evidence)
    body.member("member", member)
    body.hash("proposal_leaf", proposal)
    body.optionalHash("replaces", replaces)
    body.string("subject", subject)
    body.integer("version", version)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    decision = try body.choice("decision")
    document = try body.optionalID("document")
    evidence = try body.choice("evidence")
    member = try body.member("member")
    proposal = try body.hash("proposal_leaf")
    replaces = try body.optionalHash("replaces")
    subject = try body.string("subject")
    version = try body.integer("version")
  }
}
