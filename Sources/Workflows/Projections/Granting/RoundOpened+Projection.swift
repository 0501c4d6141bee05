import Granting

extension RoundOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(round)
  }
}

extension RoundClosed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.round(code)
    known.closedOn = day
    try books.tables.update(known)
  }
}
