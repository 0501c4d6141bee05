package import Journal
package import Keeping
package import Ledger

/// A member has other roles from now on.
package struct MemberRolesChanged: Fact, Equatable {
  package static let type = "member.roles_changed"

  package let member: MemberCode
  package let roles: [Role]
  package let countersigned: Countersigned
  package let day: Day
  package let document: ID<Document>?

  package init(
    member: MemberCode, roles: [Role], countersigned: Countersigned, day: Day,
    document: ID<Document>?
  ) {
    self.member = member
    self.roles = roles
    self.countersigned = countersigned
    self.day = day
    self.document = document
  }

  package var act: MemberAct { .rolesChanged(member, roles) }

  package func write(to body: inout CanonicalWriter) {
    body.part("countersigned", countersigned)
    body.day("day", day)
    body.optionalID("document", document)
    body.member("member", member)
    body.texts("roles", roles.map(\.rawValue))
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    countersigned = try body.part("countersigned")
    day = try body.day("day")
    document = try body.optionalID("document")
    member = try body.member("member")
    roles = try body.roles("roles")
  }
}
