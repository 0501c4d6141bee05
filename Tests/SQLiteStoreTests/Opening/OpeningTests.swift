import Council
import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What is refused at opening: in words, with its code and its exit status.
struct OpeningTests {
  private func expect(
    _ code: String, _ exit: Workflows.ExitStatus, opening books: BooksOnDisk,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fault = #expect(throws: Fault.self, sourceLocation: sourceLocation) {
      try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    }
    #expect(fault?.code == code, sourceLocation: sourceLocation)
    #expect(fault?.exit == exit, sourceLocation: sourceLocation)
    #expect(fault?.hint != nil || fault?.cause != nil, sourceLocation: sourceLocation)
  }

  @Test func `a file that isn't there`() throws {
    let books = try BooksOnDisk()
    try FileManager.default.removeItem(atPath: books.files.books)
    try expect("books-not-found", .inputNotFound, opening: books)
    #expect(books.folder.names == ["fund.people"])
  }

  @Test func `a folder`() throws {
    let books = try BooksOnDisk()
    try FileManager.default.removeItem(atPath: books.files.books)
    try FileManager.default.createDirectory(
      atPath: books.files.books, withIntermediateDirectories: false)
    try expect("cannot-read", .inputNotFound, opening: books)
  }

  @Test func `a file of another program`() throws {
    let books = try BooksOnDisk()
    try FileContent.write(Array("a letter, not a database".utf8), to: books.files.books)
    try expect("not-caisse-books", .inputRejected, opening: books)
  }

  @Test func `a database of another program`() throws {
    let books = try BooksOnDisk()
    try FileContent.write([], to: books.files.books)
    try RawConnection(books.files.books).execute("CREATE TABLE record (seq INTEGER)")
    try expect("not-caisse-books", .inputRejected, opening: books)
  }

  @Test func `the people file in the place of the books`() throws {
    let books = try BooksOnDisk()
    try FileContent.write(FileContent.of(books.files.people), to: books.files.books)
    try expect("not-caisse-books", .inputRejected, opening: books)
  }

  @Test func `an init that was interrupted`() throws {
    let books = try BooksOnDisk()
    try FileContent.write([], to: books.files.books)
    try expect("books-empty", .inputRejected, opening: books)
  }

  @Test func `books, or a people file, of a newer program`() throws {
    let books = try BooksOnDisk()
    try RawConnection(books.files.people).execute("PRAGMA user_version = 99")
    try expect("books-newer", .inputRejected, opening: books)
    try RawConnection(books.files.books).execute("PRAGMA user_version = 99")
    try expect("books-newer", .inputRejected, opening: books)
  }

  @Test func `another file in the place of the people file`() throws {
    let books = try BooksOnDisk()
    try FileContent.write(FileContent.of(books.files.books), to: books.files.people)
    try expect("not-caisse-books", .inputRejected, opening: books)
  }

  @Test(arguments: [500, 8_192, 20_000])
  func `a truncated file`(length: Int) throws {
    let books = try BooksOnDisk()
    try FileContent.write(
      Array(try FileContent.of(books.files.books)[..<length]), to: books.files.books)
    try expect("books-damaged", .readingOrWritingFailed, opening: books)
  }

  @Test(arguments: [
    "UPDATE record SET leaf = zeroblob(32) WHERE seq = (SELECT max(seq) FROM record)",
    "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)",
    "INSERT INTO record SELECT max(seq) + 1, line, leaf FROM record",
  ])
  func `a journal whose end is not that of its tree`(sql: String) throws {
    let books = try BooksOnDisk()
    try books.forge(sql)
    try expect("books-damaged", .readingOrWritingFailed, opening: books)
  }

  @Test(.enabled(if: geteuid() != 0, "skipped: whoever is root may write everywhere"))
  func `a file that may only be read is read`() throws {
    let books = try BooksOnDisk()
    chmod(books.files.books, 0o400)
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    #expect(try store.read { try $0.journalSize() } > 0)
    let fault = #expect(throws: Fault.self) {
      try store.commit(Request(actor: .first)) { _, _ in }
    }
    #expect(fault?.code == "books-not-writable")
  }
}
