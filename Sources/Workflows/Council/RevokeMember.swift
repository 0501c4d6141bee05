package import Council
import Journal
import Keeping
package import Ledger

/// Ends a membership. The last administrator stays: nobody else could enrol anyone again.
package struct RevokeMember {
  package var member: MemberCode
  package var countersigning: MemberCountersigning

  package init(member: MemberCode, countersigning: MemberCountersigning = .name(nil)) {
    self.member = member
    self.countersigning = countersigning
  }

  package var act: MemberAct { .revoked(member) }

  package struct Result {
    package let member: MemberCode
    package let countersigned: Countersigned
    package let open: OpenProposals
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    try recorder.require(.memberRevoke)
    let known = try Members.acting(member, in: view)
    try Members.requireAdministrator(besides: member, in: view)
    let countersigned = try countersigning.countersigned(
      act, beside: recorder.actor, in: view)
    try recorder.record(
      MemberRevoked(
        member: member, countersigned: countersigned, day: today, document: recorder.document))
    return Result(
      member: member, countersigned: countersigned,
      open: try OpenProposals(of: known, today: today, at: recorder.at, in: recorder.tables))
  }
}
