import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// A change that a crash left half done in the file.
struct InterruptionTests {
  /// Copies of the files as they lie while a change has been half written.
  private func interrupted() throws -> BooksOnDisk {
    let books = try BooksOnDisk()
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
    return books
  }

  @Test func `opening takes it back`() throws {
    let books = try interrupted()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try store.close()
    #expect(books.folder.names == ["fund.caisse", "fund.people"])
    #expect(try books.text("SELECT count(*) FROM sqlite_schema WHERE name = 'more'") == "0")
    #expect(try books.difference() == nil)
  }

  @Test func `verifying takes it back too, and finds the books intact`() throws {
    let books = try interrupted()
    #expect(books.folder.names.contains("fund.caisse-journal"))
    #expect(try books.difference() == nil)
  }

  @Test func `what it left damaged is noticed at opening`() throws {
    let books = try interrupted()
    var bytes = try FileContent.of(books.files.books + "-journal")
    // A page of the journal that no longer fits its checksum ends the way back too early.
    bytes[bytes.count / 2] ^= 0xff
    bytes[bytes.count / 3] ^= 0xff
    try FileContent.write(bytes, to: books.files.books + "-journal")
    let fault = #expect(throws: Fault.self) {
      try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    }
    #expect(fault?.code == "books-damaged")
  }
}
