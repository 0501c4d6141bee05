package import Journal
import Keeping

/// What a member signs to say for, against or abstain on one version of a decision, or on all the lines
/// of an allocation at once.
///
/// `{"decision":"for","member":"m:2","nonce":"…","proposal_leaf":"…","replaces":""}`; the leaf binds the
/// version with its amount, fund, beneficiary, conditions and policy.
package struct ApprovalMessage: MemberMessage {
  package static let kind = "approval"

  package let decision: Approval.Decision
  /// The lines of which the member thinks otherwise, by the codes of their awards.
  package let lines: [String: Approval.Decision]
  package let member: MemberCode
  package let nonce: Nonce
  /// The leaf hash of the record that proposed this version, or that opened the poll of all lines.
  package let proposal: Hash
  /// The leaf hash of the member's earlier approval, which this one takes back.
  package let replaces: Hash?

  package init(
    decision: Approval.Decision, except lines: [String: Approval.Decision] = [:],
    member: MemberCode, nonce: Nonce, proposal: Hash, replaces: Hash? = nil
  ) {
    self.decision = decision
    self.lines = lines.filter { $0.value != decision }
    self.member = member
    self.nonce = nonce
    self.proposal = proposal
    self.replaces = replaces
  }

  package func decision(on line: String) -> Approval.Decision {
    lines[line] ?? decision
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("decision", decision)
    body.lines(lines)
    body.member("member", member)
    body.string("nonce", nonce.hex)
    body.hash("proposal_leaf", proposal)
    body.string("replaces", replaces?.hex ?? "")
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let decision: Approval.Decision = try body.choice("decision")
    let lines = try body.lines()
    let member = try body.member("member")
    let nonce = try body.nonce("nonce")
    let proposal = try body.hash("proposal_leaf")
    let text = try body.string("replaces")
    let replaces = Hash(hex: text)
    guard replaces != nil || text.isEmpty else { throw body.refusal(.badValue("replaces")) }
    self.init(
      decision: decision, except: lines, member: member, nonce: nonce, proposal: proposal,
      replaces: replaces)
  }
}

extension CanonicalReader {
  mutating func nonce(_ key: StaticString) throws(CanonicalRefusal) -> Nonce {
    try parsed(key) { Nonce(hex: $0) }
  }
}
