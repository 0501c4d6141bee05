package import Journal
package import Keeping
package import Ledger

/// A member has been enrolled, with another's countersignature unless it is the first. The name is behind the
/// commitment, in the people file.
package struct MemberEnrolled: Fact, Equatable {
  package static let type = "member.enrolled"

  package let member: MemberCode
  package let roles: [Role]
  package let countersigned: Countersigned?
  package let day: Day
  package let opening: Hash?
  package let document: ID<Document>?

  package init(
    member: MemberCode, roles: [Role], countersigned: Countersigned? = nil, day: Day,
    opening: Hash?, document: ID<Document>?
  ) {
    self.member = member
    self.roles = roles
    self.countersigned = countersigned
    self.day = day
    self.opening = opening
    self.document = document
  }

  package var act: MemberAct { .enrolled(member, roles) }

  package func write(to body: inout CanonicalWriter) {
    body.optionalPart("countersigned", countersigned)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("member", member.description)
    body.optionalCommitment("opening", opening)
    body.texts("roles", roles.map(\.rawValue))
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    countersigned = try body.optionalPart("countersigned")
    day = try body.day("day")
    document = try body.optionalID("document")
    guard let member = MemberCode(try body.string("member")) else {
      throw body.invalidValue("member")
    }
    self.member = member
    opening = try body.optionalHash("opening")
    roles = try body.roles("roles")
  }
}
