package import Council
import Journal
import Keeping
package import Ledger

/// Enrols a member. The name and e-mail go into the people file and nowhere else.
package struct EnrolMember {
  package var name: String
  package var email: String?
  package var roles: [Role]

  package init(name: String, email: String? = nil, roles: [Role]) {
    self.name = name
    self.email = email
    self.roles = roles
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberEnrolled {
    try recorder.require(.memberEnrol)
    let last = try view.rows(Member.self).map(\.code.number).max() ?? 0
    let fact = MemberEnrolled(
      member: MemberCode(number: last + 1),
      roles: Role.allCases.filter(roles.contains), day: today,
      opening: try recorder.commit(to: MemberName(name, email).payload, tag: .contact),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
