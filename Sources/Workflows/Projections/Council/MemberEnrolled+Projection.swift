import Council

extension MemberEnrolled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.require(countersigned, for: act)
    try books.tables.insert(
      Member(code: member, roles: roles, enrolledOn: day, seq: books.place.seq))
  }
}

extension MemberRolesChanged: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.require(countersigned, for: act)
    var known = try Members.acting(member, in: books.tables)
    known.roles = roles
    try books.tables.update(known)
  }
}

/// Who has left signs no more.
extension MemberRevoked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.require(countersigned, for: act)
    var member = try Members.acting(member, in: books.tables)
    member.leftOn = day
    try books.tables.update(member)
    for var key in try MemberKeys.inForce(of: member.code, in: books.tables) {
      (key.revokedOn, key.revokedAt) = (day, books.place.at)
      try books.tables.update(key)
    }
  }
}
