package import Council
import Granting
import Keeping
package import Ledger

/// Ends a membership. The last administrator stays: nobody else could enrol anyone again.
package struct RevokeMember {
  package var member: MemberCode

  package init(member: MemberCode) {
    self.member = member
  }

  package struct Result {
    package let member: MemberCode
    /// The polls that the member had a part in and that are not closed, as they stand without them.
    package let open: [Poll]
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    try recorder.require(.memberRevoke)
    guard let known = try view.find(Member.self, .integer(member.number)) else {
      throw KeepingRefusal.unknownMember(member.description)
    }
    if let left = known.leftOn {
      throw KeepingRefusal.memberHasLeft(member.description, since: left)
    }
    let others = try view.rows(Member.self).filter { $0.leftOn == nil && $0.code != member }
    guard others.contains(where: { $0.roles.contains(.administrator) }) else {
      throw KeepingRefusal.lastAdministrator
    }
    try recorder.record(MemberRevoked(member: member, day: today, document: recorder.document))
    let proposed = try view.rows(
      Award.self, where: [.equals("state", Award.State.proposed.rawValue)])
    return Result(
      member: member,
      open: try proposed.filter { known.roles.contains(.committee) || $0.proposer == member }
        .map { try Poll(of: $0, on: today, at: recorder.at, in: view) })
  }
}
