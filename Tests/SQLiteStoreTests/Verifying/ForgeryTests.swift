import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Whatever is changed in the books is named.
struct ForgeryTests {
  private func expect(
    _ forgery: Forgery, in books: BooksOnDisk, made: (String) throws -> Void
  ) throws {
    let sql = try resolved(forgery.sql, books)
    let place = try resolved(forgery.place, books)
    try made(sql)
    let difference = try books.difference()
    #expect(
      difference?.place.hasSuffix(place) == true,
      "\(difference.map { "\($0.place): \($0.reason)" } ?? "intact")")
  }

  /// The places of records by the reference of their donation.
  private func resolved(_ text: String, _ books: BooksOnDisk) throws -> String {
    let last = Int(try books.text("SELECT max(seq) FROM record"))!
    var text = text.replacing("{last}", with: "\(last)")
      .replacing("{bits}", with: "\(last.nonzeroBitCount)")
    for reference in ["V-5000", "V-2000"] where text.contains("{\(reference)}") {
      let seq = try books.text("SELECT seq FROM donation WHERE reference = '\(reference)'")
      text = text.replacing("{\(reference)}", with: seq)
    }
    return text
  }

  @Test(arguments: Forgery.ofJournal)
  func `a change of the journal is named`(forgery: Forgery) throws {
    let books = try BooksOnDisk()
    try expect(forgery, in: books, made: books.forge)
  }

  @Test(arguments: Forgery.ofTables)
  func `a change of a table is named`(forgery: Forgery) throws {
    let books = try BooksOnDisk()
    try expect(forgery, in: books, made: books.forge)
  }

  @Test(arguments: Forgery.ofDefinitions)
  func `a change of a definition is named`(forgery: Forgery) throws {
    let books = try BooksOnDisk()
    try expect(forgery, in: books) { try RawConnection(books.files.books).execute($0) }
  }

  @Test func `the first of several differences is named`() throws {
    let books = try BooksOnDisk()
    try books.forge(
      """
      UPDATE donation SET amount = 1; UPDATE posting SET amount = 1;
      UPDATE record SET leaf = zeroblob(32) WHERE seq = 9
      """)
    #expect(try books.difference()?.place == "record 9, table record, row 9, column leaf")
  }

  @Test func `the tree alone finds what was changed in the journal, and only that`() throws {
    let books = try BooksOnDisk()
    try books.forge("UPDATE donation SET amount = 1")
    #expect(try books.difference(.tree) == nil)
    try books.forge("UPDATE record SET leaf = zeroblob(32) WHERE seq = 9")
    #expect(try books.difference(.tree)?.record == 9)
  }
}
