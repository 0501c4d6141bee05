package import Journal
import Keeping

/// What one member said at a meeting of one version of a decision, or of all the lines of an allocation:
/// what its minutes hold instead of a signature.
package struct SpokenAnswer: FactPart, Hashable {
  /// The id of what is decided: an award's, an allocation's, or the code of a policy.
  package let subject: String
  /// That of the award, or of the allocation's poll.
  package let version: Int64
  /// The leaf hash of the record that proposed this version, or opened this poll.
  package let proposal: Hash
  package let member: MemberCode
  package let decision: Approval.Decision
  /// Answers to single lines that differ from that, by the codes of their awards.
  package let lines: [String: Approval.Decision]
  /// Lines whose window was over when it was recorded: it is no answer to them.
  package let over: [String]

  package init(
    subject: String, version: Int64, proposal: Hash, member: MemberCode,
    decision: Approval.Decision, except lines: [String: Approval.Decision] = [:],
    over: [String] = []
  ) {
    self.subject = subject
    self.version = version
    self.proposal = proposal
    self.member = member
    self.decision = decision
    self.lines = lines.filter { $0.value != decision }
    self.over = over
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("decision", decision)
    body.lines(lines)
    body.member("member", member)
    body.over(over)
    body.hash("proposal_leaf", proposal)
    body.string("subject", subject)
    body.integer("version", version)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    decision = try body.choice("decision")
    lines = try body.lines()
    member = try body.member("member")
    over = try body.over()
    proposal = try body.hash("proposal_leaf")
    subject = try body.string("subject")
    version = try body.integer("version")
  }
}
