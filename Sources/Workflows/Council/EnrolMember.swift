package import Council
import Journal
import Keeping
package import Ledger

/// Enrols a member. The name and e-mail go into the people file and nowhere else.
package struct EnrolMember {
  package var name: String
  package var email: String?
  package var roles: [Role]
  package var countersigning: MemberCountersigning

  package init(
    name: String, email: String? = nil, roles: [Role],
    countersigning: MemberCountersigning = .name(nil)
  ) {
    self.name = name
    self.email = email
    self.roles = Role.allCases.filter(roles.contains)
    self.countersigning = countersigning
  }

  /// The code of the next member, and these roles: what another member signs for.
  package func act(in view: some BooksView) throws -> MemberAct {
    let last = try view.rows(Member.self).map(\.code.number).max() ?? 0
    return .enrolled(MemberCode(number: last + 1), roles)
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberEnrolled {
    try recorder.require(.memberEnrol)
    let act = try act(in: view)
    guard case .enrolled(let member, _) = act else { preconditionFailure("it is an enrolment") }
    let fact = MemberEnrolled(
      member: member, roles: roles,
      countersigned: try countersigning.countersigned(act, beside: recorder.actor, in: view),
      day: today,
      opening: try recorder.commit(to: MemberName(name, email).payload, tag: .contact),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
