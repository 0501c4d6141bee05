package import Journal
package import Keeping
package import Ledger

/// A member acts no more. What was done in their name stays theirs.
package struct MemberRevoked: Fact, Equatable {
  package static let type = "member.revoked"

  package let member: MemberCode
  package let countersigned: Countersigned?
  package let day: Day
  package let document: ID<Document>?

  package init(member: MemberCode, countersigned: Countersigned?, day: Day, document: ID<Document>?)
  {
    self.member = member
    self.countersigned = countersigned
    self.day = day
    self.document = document
  }

  package var act: MemberAct { .revoked(member) }

  package func write(to body: inout CanonicalWriter) {
    body.optionalPart("countersigned", countersigned)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("member", member.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    countersigned = try body.optionalPart("countersigned")
    day = try body.day("day")
    document = try body.optionalID("document")
    guard let member = MemberCode(try body.string("member")) else {
      throw body.invalidValue("member")
    }
    self.member = member
  }
}
