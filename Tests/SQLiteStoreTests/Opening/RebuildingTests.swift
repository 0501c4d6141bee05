import Giving
import Glibc
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Projections of another version are made anew from the journal.
struct RebuildingTests {
  private func dump(_ books: BooksOnDisk) throws -> [String] {
    let connection = try RawConnection(books.files.books)
    return try connection.texts("SELECT sql FROM sqlite_schema ORDER BY type, name")
      + connection.texts("SELECT quote(seq) || reference || amount || state FROM donation")
      + connection.texts("SELECT id || day || label || seq FROM entry")
      + connection.texts("SELECT book || fund || account || day || debit || credit FROM balance")
  }

  @Test(arguments: [
    "DROP TABLE donation",
    "DROP VIEW entry_posting",
    "UPDATE donation SET amount = 1; DELETE FROM balance",
    "ALTER TABLE fund ADD COLUMN note TEXT; CREATE TABLE of_an_older_version (a INTEGER) STRICT",
    "CREATE VIEW of_an_older_version AS SELECT * FROM donation",
  ])
  func `whatever they were, they are then what the journal says`(sql: String) throws {
    let books = try BooksOnDisk()
    let before = try dump(books)
    try books.forge("\(sql); UPDATE projection SET schema = 'older'")
    try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    #expect(try dump(books) == before)
    #expect(try books.difference() == nil)
  }

  @Test func `those of a long journal too, with their guards`() throws {
    let folder = try TestFolder()
    let books = try TestBooks(files: folder.files)
    for number in 1...210 { try books.give(1_000, by: .transfer, reference: "V-\(number)") }
    try books.store.close()
    let connection = try RawConnection(folder.files.books)
    let schema = "SELECT sql FROM sqlite_schema ORDER BY type, name"
    let before = try connection.texts(schema)
    try connection.forge("DELETE FROM balance; UPDATE projection SET schema = 'older'")
    let surroundings = books.store.surroundings
    try SQLiteStore.open(folder.files, surroundings: surroundings).close()
    #expect(try connection.texts(schema) == before)
    guard case .intact = try SQLiteStore.verify(folder.files, surroundings: surroundings) else {
      Issue.record("they differ from the journal")
      return
    }
  }

  @Test func `without the people file too`() throws {
    let books = try BooksOnDisk()
    let before = try dump(books)
    try books.forge("DROP TABLE balance; UPDATE projection SET schema = 'older'")
    #expect(remove(books.files.people) == 0)
    try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    #expect(try dump(books) == before)
  }

  @Test func `a record of a newer program leaves everything as it is`() throws {
    let books = try BooksOnDisk()
    try books.forge(
      """
      UPDATE record SET line = CAST(replace(CAST(line AS TEXT), '"type":"campaign.opened"',
        '"type":"campaign.invented"') AS BLOB);
      UPDATE projection SET schema = 'older'
      """)
    let before = try FileContent.of(books.files.books)
    let unreadable = #expect(throws: UnreadableRecord.self) {
      try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    }
    #expect(unreadable?.problem == .unknownType("campaign.invented"))
    #expect(try FileContent.of(books.files.books) == before)
  }

  @Test func `a second opening changes nothing`() throws {
    let books = try BooksOnDisk()
    try books.forge("UPDATE projection SET schema = 'older'")
    try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    let after = try FileContent.of(books.files.books)
    try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    #expect(try FileContent.of(books.files.books) == after)
  }
}
