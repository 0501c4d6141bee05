import Council

extension MemberEnrolled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(Member(code: member, roles: roles, enrolledOn: day))
  }
}
