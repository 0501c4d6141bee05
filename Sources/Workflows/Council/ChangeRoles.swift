package import Council
import Granting
import Journal
import Keeping
package import Ledger

/// Gives a member other roles. One administrator stays: nobody else could enrol anyone again.
package struct ChangeRoles {
  package var member: MemberCode
  package var roles: [Role]
  package var countersigning: MemberCountersigning

  package init(
    of member: MemberCode, to roles: [Role], countersigning: MemberCountersigning = .name(nil)
  ) {
    self.member = member
    self.roles = Role.allCases.filter(roles.contains)
    self.countersigning = countersigning
  }

  package var act: MemberAct { .rolesChanged(member, roles) }

  package struct Result {
    package let fact: MemberRolesChanged
    /// The proposals that the member had a part in and that are not decided, as they stand now.
    package let open: OpenProposals
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    try recorder.require(.memberRoles)
    let known = try Members.acting(member, in: view)
    guard Set(known.roles) != Set(roles) else { throw CouncilRefusal.sameRoles(member) }
    if !roles.contains(.administrator) {
      try Members.requireAdministrator(besides: member, in: view)
    }
    let fact = MemberRolesChanged(
      member: member, roles: roles,
      countersigned: try countersigning.countersigned(act, beside: recorder.actor, in: view),
      day: today, document: recorder.document)
    try recorder.record(fact)
    return Result(
      fact: fact,
      open: try OpenProposals(
        of: known, today: today, at: recorder.at, in: recorder.tables))
  }
}
