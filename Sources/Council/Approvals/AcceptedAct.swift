package import Journal

/// A signed message about an act that was accepted: none is accepted twice.
package struct AcceptedAct: Equatable, Sendable {
  /// The hash of what was signed.
  package let message: Hash
  /// The record of the act.
  package let seq: Int64
  package let member: MemberCode
  package let act: ActMessage.Act
  /// What it is about.
  package let subject: Hash

  package init(
    message: Hash, seq: Int64, member: MemberCode, act: ActMessage.Act, subject: Hash
  ) {
    self.message = message
    self.seq = seq
    self.member = member
    self.act = act
    self.subject = subject
  }
}
