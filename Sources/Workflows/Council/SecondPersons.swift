import Council
import Journal

/// Who is the second person of an act.
enum SecondPersons {
  /// Who signed, or who acts: by name alone only without a key.
  static func member(
    of act: ActMessage.Act, on subject: Hash, signed: SignedMessage<ActMessage>?,
    else actor: MemberCode, in view: some BooksView
  ) throws -> MemberCode {
    if let signed {
      let message = signed.message
      guard message.subject == subject else {
        throw CouncilRefusal.messageOfAnotherAct(message.member)
      }
      try SignedActs.require(message, is: act, on: subject, in: view)
      try Members.require([.treasurer, .committee], of: message.member, in: view)
      return message.member
    }
    guard try MemberKeys.inForce(of: actor, in: view).isEmpty else {
      throw CouncilRefusal.actUnsigned(actor)
    }
    return actor
  }
}
