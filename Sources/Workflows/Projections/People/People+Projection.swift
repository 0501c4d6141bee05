import Keeping

extension PersonErased: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(ErasedRow(seq: books.place.seq, record: record, tag: tag))
  }
}

/// What changed is in the people file, of which no projection knows.
extension PeopleChanged: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {}
}
