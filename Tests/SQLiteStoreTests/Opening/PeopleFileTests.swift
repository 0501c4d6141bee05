import Council
import Foundation
import Giving
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// One commit for both files, and work without the second.
struct PeopleFileTests {
  private func withoutPeople() throws -> (BooksOnDisk, SQLiteStore) {
    let books = try BooksOnDisk()
    try FileManager.default.removeItem(atPath: books.files.people)
    return (books, try SQLiteStore.open(books.files, surroundings: books.surroundings))
  }

  @Test func `without it the books are read, and say so`() throws {
    let (_, store) = try withoutPeople()
    try store.read { view throws in
      #expect(try view.count(Donation.self, where: []) == 6)
      #expect(!view.hasPeople)
    }
  }

  @Test func `without it nothing is written, and it isn't made`() throws {
    let (books, store) = try withoutPeople()
    let fault = #expect(throws: Fault.self) {
      try store.commit(Request(actor: .first)) { _, _ in }
    }
    #expect(fault?.code == "people-missing")
    #expect(fault?.exit == .inputNotFound)
    #expect(books.folder.names == ["fund.caisse"])
  }

  @Test func `without it asking for people is refused in words`() throws {
    let (_, store) = try withoutPeople()
    let fault = #expect(throws: Fault.self) { try store.read { try $0.rows(PersonRow.self) } }
    #expect(fault?.code == "people-missing")
  }

  @Test func `the people file of other books is refused, and neither file is changed`() throws {
    let (books, others) = (try BooksOnDisk(), try TestFolder())
    let other = try TestBooks(seed: 2, files: others.files)
    try other.commit { view, recorder in
      _ = try BooksOnDisk.donation(named: "Zoe").decide(view, &recorder)
    }
    try other.store.close()
    try FileContent.write(FileContent.of(others.files.people), to: books.files.people)
    try expectNotTheirs(books)
  }

  @Test func `a people file that is ahead of its books is refused`() throws {
    let books = try BooksOnDisk()
    let earlier = try FileContent.of(books.files.books)
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try BooksOnDisk.donation(named: "Zoe", reference: "Z").decide(view, &recorder)
    }
    try store.close()
    try FileContent.write(earlier, to: books.files.books)
    try expectNotTheirs(books)
  }

  private func expectNotTheirs(
    _ books: BooksOnDisk, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try [books.files.books, books.files.people].map(FileContent.of)
    let fault = #expect(throws: Fault.self, sourceLocation: sourceLocation) {
      try SQLiteStore.open(books.files, surroundings: books.surroundings).close()
    }
    #expect(fault?.code == "people-of-other-books", sourceLocation: sourceLocation)
    #expect(fault?.exit == .inputRejected, sourceLocation: sourceLocation)
    let after = try [books.files.books, books.files.people].map(FileContent.of)
    #expect(after == before, sourceLocation: sourceLocation)
  }

  @Test func `a change that can't reach one file reaches neither`() throws {
    let books = try BooksOnDisk()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    let size = try store.read { try $0.journalSize() }
    // A reader of the people file holds off the commit of both.
    let reader = try RawConnection(books.files.people)
    try reader.execute("BEGIN; SELECT count(*) FROM person")
    let impatient = try SQLiteStore.open(
      books.files,
      surroundings: .init(
        clock: books.surroundings.clock, random: books.surroundings.random, patience: 0))
    let fault = #expect(throws: Fault.self) {
      try impatient.commit(Request(actor: .first)) { view, recorder in
        _ = try BooksOnDisk.donation(named: "Zoe", reference: "Z").decide(view, &recorder)
      }
    }
    #expect(fault?.exit == .booksBusy)
    try reader.execute("COMMIT")
    try store.read { view throws in
      #expect(try view.journalSize() == size)
      #expect(try view.rows(PersonRow.self).map(\.name).sorted() == ["Ada", "Max"])
    }
  }
}
