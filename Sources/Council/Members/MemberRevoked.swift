package import Journal
package import Keeping
package import Ledger

/// A member acts no more. What was done in their name stays theirs.
package struct MemberRevoked: Fact, Equatable {
  package static let type = "member.revoked"

  package let member: MemberCode
  package let day: Day
  package let document: ID<Document>?

  package init(member: MemberCode, day: Day, document: ID<Document>?) {
    self.member = member
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("member", member.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    guard let member = MemberCode(try body.string("member")) else {
      throw body.invalidValue("member")
    }
    self.member = member
  }
}
