import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// The people file is held against the journal's commitments.
struct CommitmentTests {
  private func openings(_ books: BooksOnDisk) throws -> OpeningCount? {
    guard case .intact(let intact) = try books.verify() else { return nil }
    return intact.openings
  }

  private func people(_ books: BooksOnDisk) throws -> RawConnection {
    try RawConnection(books.files.people)
  }

  @Test func `every opening fits its commitment`() throws {
    let openings = try #require(try openings(try BooksOnDisk()))
    #expect(openings == OpeningCount(commitments: 2, opened: 2, erased: 0))
    #expect(openings.missing == 0)
  }

  @Test func `an opening that is gone without an erasure is counted`() throws {
    let books = try BooksOnDisk()
    try people(books).execute(
      "DELETE FROM opening WHERE record = (SELECT min(record) FROM opening)")
    #expect(try openings(books)?.missing == 1)
  }

  @Test func `without the people file the journal is verified all the same`() throws {
    let books = try BooksOnDisk()
    try FileManager.default.removeItem(atPath: books.files.people)
    guard case .intact(let intact) = try books.verify() else { throw CancellationError() }
    #expect(intact.openings == nil)
  }

  @Test(arguments: [
    ("UPDATE opening SET payload = x'00' WHERE tag = 'donor'", "payload"),
    ("UPDATE opening SET salt = zeroblob(32)", "payload"),
    ("UPDATE opening SET tag = 'iban'", "payload"),
  ])
  func `an opening that opens nothing is named`(sql: String, column: String) throws {
    let books = try BooksOnDisk()
    try people(books).execute(sql)
    let difference = try books.difference()
    #expect(difference?.table == "people.opening")
    #expect(difference?.column == column)
    #expect(difference?.record != nil)
  }

  @Test func `an opening of a record that isn't there is named`() throws {
    let books = try BooksOnDisk()
    try people(books).execute(
      "UPDATE opening SET record = 99999 WHERE record = (SELECT min(record) FROM opening)")
    #expect(try books.difference()?.row == "99999/donor")
  }

  @Test func `a changed definition of the people file is named`() throws {
    let books = try BooksOnDisk()
    try people(books).execute("DROP TABLE restriction")
    #expect(try books.difference()?.place == "table people.sqlite_schema, row table restriction")
  }

  @Test func `an opening of a person that isn't there is named`() throws {
    let books = try BooksOnDisk()
    try people(books).execute("UPDATE opening SET person = 1")
    #expect(try books.difference()?.table == "people.opening")
  }
}
