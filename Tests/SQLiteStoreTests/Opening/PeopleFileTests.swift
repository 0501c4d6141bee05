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
