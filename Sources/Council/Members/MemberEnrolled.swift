package import Journal
package import Keeping
package import Ledger

/// A member has been enrolled. The name is behind the commitment, in the people file.
package struct MemberEnrolled: Fact, Equatable {
  package static let type = "member.enrolled"

  package let member: MemberCode
  package let roles: [Role]
  package let day: Day
  package let opening: Hash?
  package let document: ID<Document>?

  package init(
    member: MemberCode, roles: [Role], day: Day, opening: Hash?, document: ID<Document>?
  ) {
    self.member = member
    self.roles = roles
    self.day = day
    self.opening = opening
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("member", member.description)
    body.optionalCommitment("opening", opening)
    body.texts("roles", roles.map(\.rawValue))
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    guard let member = MemberCode(try body.string("member")) else {
      throw body.invalidValue("member")
    }
    self.member = member
    opening = try body.optionalHash("opening")
    var roles: [Role] = []
    for text in try body.texts("roles") {
      guard let role = Role(rawValue: text) else { throw body.invalidValue("roles") }
      roles.append(role)
    }
    self.roles = roles
  }
}
