import Council
import Journal

/// The second person of an act: who signed, or who acts, by name alone only without a key.
struct SecondPerson {
  let member: MemberCode
  let signed: SignedMessage<ActMessage>?

  /// - Parameter messages: what members signed of this act and of others of its kind.
  init(
    of act: ActMessage.Act, on subject: Hash, among messages: [SignedMessage<ActMessage>],
    else actor: MemberCode, in view: some BooksView
  ) throws {
    signed = messages.first { $0.message.subject == subject }
    if let message = signed?.message {
      try SignedActs.require(message, is: act, on: subject, in: view)
      try Members.require(.payoutCheck, of: message.member, in: view)
      member = message.member
    } else {
      if let other = messages.first {
        throw CouncilRefusal.messageOfAnotherAct(other.message.member)
      }
      guard try MemberKeys.inForce(of: actor, in: view).isEmpty else {
        throw CouncilRefusal.actUnsigned(actor)
      }
      member = actor
    }
  }
}
