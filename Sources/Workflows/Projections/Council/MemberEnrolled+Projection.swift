import Council
import Keeping

extension MemberEnrolled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Member(code: member, roles: roles, enrolledOn: day, seq: books.place.seq))
  }
}

/// Who has left signs no more.
extension MemberRevoked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var member = try books.tables.find(Member.self, .integer(self.member.number)) else {
      throw KeepingRefusal.unknownMember(self.member.description)
    }
    member.leftOn = day
    try books.tables.update(member)
    for var key in try MemberKeys.inForce(of: member.code, in: books.tables) {
      (key.revokedOn, key.revokedAt) = (day, books.place.at)
      try books.tables.update(key)
    }
  }
}
