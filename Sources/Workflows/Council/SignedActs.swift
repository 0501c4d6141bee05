import Council
import Journal

/// Messages about acts: whose they are, what they are about, and that they come once.
enum SignedActs {
  /// Each of these things with the message about it; refuses messages about others, and things without.
  static func match<Thing>(
    _ messages: [SignedMessage<ActMessage>], to subjects: [Hash], _ things: [Thing]
  ) throws -> [(Thing, SignedMessage<ActMessage>)] {
    if let other = messages.first(where: { !subjects.contains($0.message.subject) }) {
      throw CouncilRefusal.messageOfAnotherAct(other.message.member)
    }
    return try zip(things, subjects).map { thing, subject in
      guard let message = messages.first(where: { $0.message.subject == subject }) else {
        throw CouncilRefusal.actUnsigned(messages[0].message.member)
      }
      return (thing, message)
    }
  }

  /// Refuses a message about something else than what comes with it, and one that was accepted before.
  static func require(
    _ message: ActMessage, is act: ActMessage.Act, on subject: Hash, in view: some BooksView
  ) throws {
    guard message.act == act else { throw CouncilRefusal.messageOfAnotherAct(message.member) }
    guard message.subject == subject else { throw MessageRefusal.otherSheet(message.member) }
    guard try view.find(AcceptedAct.self, .bytes(message.hash.bytes)) == nil else {
      throw MessageRefusal.alreadyAccepted(message.member)
    }
  }
}

extension Projection {
  /// Verifies what a record keeps of a message about its act, at every replay again, and keeps its hash.
  func accept(
    _ signed: SignedAct, as act: ActMessage.Act, on subject: Hash
  ) throws {
    let signed = signed.message(act, on: subject)
    try MemberKeys.verify(signed, in: tables)
    try tables.insert(
      AcceptedAct(
        message: signed.message.hash, seq: place.seq, member: signed.message.member, act: act,
        subject: subject))
  }
}
