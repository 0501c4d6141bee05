package import Journal
package import Keeping
package import Ledger

/// A member has said what they think of one version of a decision: signed, or by name alone. What was said
/// by voice is in the record of its meeting.
package struct ApprovalGiven: Fact, Equatable {
  package static let type = "approval.given"

  /// The id of what is decided: an award's, or an allocation's whose lines are answered all at once.
  package let subject: String
  /// That of the award, or of the allocation's poll.
  package let version: Int64
  /// The leaf hash of the record that proposed this version, or opened this poll: it binds amount, fund,
  /// beneficiary, conditions and policy.
  package let proposal: Hash
  package let member: MemberCode
  package let decision: Approval.Decision
  /// Answers to single lines that differ from that, by the codes of their awards.
  package let lines: [String: Approval.Decision]
  /// Lines whose window was over when it was taken: it is no answer to them.
  package let over: [String]
  package let evidence: Approval.Evidence
  /// Where it is signed.
  package let signed: SignedApproval?
  /// The leaf hash of the member's earlier approval of the same version.
  package let replaces: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    subject: String, version: Int64, proposal: Hash, member: MemberCode,
    decision: Approval.Decision, except lines: [String: Approval.Decision] = [:],
    over: [String] = [], replaces: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.subject = subject
    self.version = version
    self.proposal = proposal
    self.member = member
    self.decision = decision
    self.lines = lines.filter { $0.value != decision }
    self.over = over
    evidence = .name
    signed = nil
    self.replaces = replaces
    self.day = day
    self.document = document
  }

  /// The record of a message that was signed; `subject` and `version` are those its leaf hash names.
  package init(
    _ given: SignedMessage<ApprovalMessage>, subject: String, version: Int64, over: [String] = [],
    day: Day, document: ID<Document>? = nil
  ) {
    let message = given.message
    self.subject = subject
    self.version = version
    proposal = message.proposal
    member = message.member
    decision = message.decision
    lines = message.lines
    self.over = over
    evidence = .signature
    signed = SignedApproval(nonce: message.nonce, signature: given.signature)
    replaces = message.replaces
    self.day = day
    self.document = document
  }

  /// The very message that was signed, with its signature.
  package var message: SignedMessage<ApprovalMessage>? {
    signed.map { signed in
      SignedMessage(
        ApprovalMessage(
          decision: decision, except: lines, member: member, nonce: signed.nonce,
          proposal: proposal, replaces: replaces),
        signature: signed.signature)
    }
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.choice("decision", decision)
    body.optionalID("document", document)
    body.choice("evidence", evidence)
    body.lines(lines)
    body.member("member", member)
    body.over(over)
    body.hash("proposal_leaf", proposal)
    body.optionalHash("replaces", replaces)
    body.optionalPart("signed", signed)
    body.string("subject", subject)
    body.integer("version", version)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    decision = try body.choice("decision")
    document = try body.optionalID("document")
    evidence = try body.choice("evidence")
    guard evidence != .minutes else { throw body.invalidValue("evidence") }
    lines = try body.lines()
    member = try body.member("member")
    over = try body.over()
    proposal = try body.hash("proposal_leaf")
    replaces = try body.optionalHash("replaces")
    signed = try body.optionalPart("signed")
    guard (signed != nil) == (evidence == .signature) else { throw body.invalidValue("signed") }
    subject = try body.string("subject")
    version = try body.integer("version")
  }
}
