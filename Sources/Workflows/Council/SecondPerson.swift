import Council
import Journal

/// The second person of an act: who signed, or who acts, by name alone only without a key.
struct SecondPerson {
  let member: MemberCode
  let signed: SignedMessage<ActMessage>?

  /// - Parameters:
  ///   - messages: what members signed of this act and of others of its kind.
  ///   - permission: what they may do.
  init(
    of act: ActMessage.Act, on subject: Hash, among messages: [SignedMessage<ActMessage>],
    else actor: MemberCode, in view: some BooksView,
    allowed permission: Permission = .payoutCheck
  ) throws {
    signed = messages.first { $0.message.subject == subject }
    if let message = signed?.message {
      try SignedActs.require(message, is: act, on: subject, in: view)
      try Members.require(permission, of: message.member, in: view)
      member = message.member
    } else {
      if let other = messages.first {
        throw CouncilRefusal.messageOfAnotherAct(other.message.member)
      }
      try Self.requireNameSuffices(for: actor, in: view)
      member = actor
    }
  }

  /// Refuses who has a key in force: what they do counts only when it is signed.
  static func requireNameSuffices(for member: MemberCode, in view: some BooksView) throws {
    guard try MemberKeys.inForce(of: member, in: view).isEmpty else {
      throw CouncilRefusal.actUnsigned(member)
    }
  }
}
