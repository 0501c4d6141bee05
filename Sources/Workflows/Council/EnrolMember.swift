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
    .enrolled(try Self.next(in: view), roles)
  }

  private static func next(in view: some BooksView) throws -> MemberCode {
    MemberCode(number: (try view.rows(Member.self).map(\.code.number).max() ?? 0) + 1)
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberEnrolled {
    try recorder.require(.memberEnrol)
    let fact = MemberEnrolled(
      member: try Self.next(in: view), roles: roles,
      countersigned: try countersigning.countersigned(
        act(in: view), beside: recorder.actor, in: view),
      day: today,
      opening: try recorder.commit(to: MemberName(name, email).payload, tag: .contact),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
