import SQLiteStore
import TestSupport
import Testing

/// `schema/sqlite/current.sql` is the whole of what new books hold.
struct SchemaTests {
  private static let golden = Golden("schema/sqlite/current.sql")

  private func dump(_ path: String) throws -> String {
    try RawConnection(path)
      .texts(
        "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
      )
      .joined(separator: "\n\n")
  }

  @Test func `the committed schema is that of new books`() throws {
    let folder = try TestFolder()
    let surroundings = try BooksOnDisk().surroundings
    try SQLiteStore.create(folder.files, surroundings: surroundings).close()
    let text = """
      -- The whole schema of new books. A test writes it from the definitions in the folders beside it and
      -- compares it with them: CAISSE_GOLDEN=rewrite swift test --filter SchemaTests

      -- fund.caisse

      \(try dump(folder.files.books))

      -- fund.people

      \(try dump(folder.files.people))

      """
    let difference = try Self.golden.difference(from: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the committed schema can be executed as it stands`() throws {
    let folder = try TestFolder()
    let parts = try #require(Self.golden.text).split(separator: "-- fund.people")
    #expect(parts.count == 2)
    for (part, name) in zip(parts, ["a", "b"]) {
      let path = "\(folder.path)/\(name)"
      try FileContent.write([], to: path)
      try RawConnection(path).execute(String(part))
      #expect(try !dump(path).isEmpty)
    }
  }

  @Test func `every table is strict, and says what it is for`() throws {
    let books = try BooksOnDisk()
    for path in [books.files.books, books.files.people] {
      let loose = try RawConnection(path).texts(
        """
        SELECT name FROM pragma_table_list
        WHERE type = 'table' AND strict = 0 AND schema = 'main' AND name NOT LIKE 'sqlite_%'
        """)
      #expect(loose == [])
    }
    let definitions = try SchemaDefinitions.all()
    #expect(definitions.count >= 6)
    for (file, text) in definitions {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (place, line) in lines.enumerated() where line.hasPrefix("CREATE TABLE") {
        #expect(place > 0 && lines[place - 1].hasPrefix("-- "), "\(file): \(line)")
      }
    }
  }
}
