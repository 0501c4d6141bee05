import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// A change that a crash left half done in the file.
struct InterruptionTests {
  private let books: BooksOnDisk

  init() throws { books = try BooksOnDisk() }

  /// Leaves the files as they lie while a change has been half written.
  private func interrupt() throws {
    let writer = try RawConnection(books.files.books)
    // A cache of one page makes SQLite write before the end.
    try writer.execute(
      """
      PRAGMA cache_size = 1; BEGIN; UPDATE donation SET amount = amount + 1;
      CREATE TABLE more (a); INSERT INTO more SELECT hex(line) FROM record
      """)
    let journal = books.files.books + "-journal"
    let files = try [books.files.books, journal].map { ($0, try FileContent.of($0)) }
    try writer.execute("ROLLBACK")
    for (path, bytes) in files { try FileContent.write(bytes, to: path) }
  }

  @Test func `opening takes it back`() throws {
    try interrupt()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try store.close()
    #expect(books.folder.names == ["fund.caisse", "fund.people"])
    #expect(try books.text("SELECT count(*) FROM sqlite_schema WHERE name = 'more'") == "0")
    #expect(try books.difference() == nil)
  }

  @Test func `verifying takes it back too, and finds the books intact`() throws {
    try interrupt()
    #expect(books.folder.names.contains("fund.caisse-journal"))
    #expect(try books.difference() == nil)
  }

  @Test func `what the disk lost with it is noticed at opening`() throws {
    // A page that the change never touched, so that nothing brings it back.
    let page = try #require(
      Int(try books.text("SELECT rootpage FROM sqlite_schema WHERE name = 'pledge'")))
    try interrupt()
    try FileContent.clear(page: page, of: books.files.books)
    let fault = #expect(throws: Fault.self) {
      try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    }
    #expect(fault?.code == "books-damaged")
    #expect(fault?.exit == .readingOrWritingFailed)
  }
}
