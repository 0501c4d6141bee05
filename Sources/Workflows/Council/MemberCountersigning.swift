package import Council
import Journal

/// The second hand in what an administrator does with members: another who acts, signing where they have a
/// key. While the administrator is the only one who acts, it is theirs; then that door is closed.
package enum MemberCountersigning: Sendable {
  /// By name alone; of nobody, it is the administrator's who is alone.
  case name(MemberCode?)
  case signed(SignedMessage<ActMessage>)

  func countersigned(
    _ act: MemberAct, beside administrator: MemberCode, in view: some BooksView
  ) throws -> Countersigned {
    let countersigned: Countersigned
    switch self {
    case .name(let member):
      let isAlone = try Self.others(than: administrator, in: view).isEmpty
      guard let member = member ?? (isAlone ? administrator : nil) else {
        throw CouncilRefusal.memberNotCountersigned
      }
      try SecondPerson.requireNameSuffices(for: member, in: view)
      countersigned = Countersigned(by: member)
    case .signed(let message):
      guard message.message.subject == act.subject else {
        throw CouncilRefusal.messageOfAnotherAct(message.message.member)
      }
      try SignedActs.require(
        message.message, is: .memberCountersigned, on: act.subject, in: view)
      countersigned = Countersigned(by: message.message.member, signed: SignedAct(message))
    }
    try Self.require(countersigned.member, beside: administrator, in: view)
    return countersigned
  }

  static func require(
    _ member: MemberCode, beside administrator: MemberCode, in view: some BooksView
  ) throws {
    let others = try others(than: administrator, in: view)
    guard others.isEmpty ? member == administrator : others.contains(member) else {
      throw CouncilRefusal.notAnother(member)
    }
  }

  private static func others(
    than administrator: MemberCode, in view: some BooksView
  ) throws -> Set<MemberCode> {
    Team(try view.rows(Member.self)).acting.subtracting([administrator])
  }
}

extension Projection {
  /// What a record says of the second hand in it, held against the members and keys of then, at every replay.
  func require(_ countersigned: Countersigned?, for act: MemberAct) throws {
    guard let countersigned else {
      // The first member opens the books: there is nobody else.
      guard try tables.first(Member.self, where: []) == nil else {
        throw CouncilRefusal.memberNotCountersigned
      }
      return
    }
    try MemberCountersigning.require(countersigned.member, beside: place.member, in: tables)
    if let signed = countersigned.signed {
      try accept(signed, as: .memberCountersigned, on: act.subject)
    } else {
      try SecondPerson.requireNameSuffices(for: countersigned.member, in: tables)
    }
  }
}
