import Council
import Foundation
import Giving
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Copies of the books, with people and without.
struct CopyingTests {
  private let books: BooksOnDisk
  private let copy: Files
  private let store: SQLiteStore

  init() throws {
    books = try BooksOnDisk()
    copy = Files(books: books.folder.files.folder + "/copy.caisse")
    store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
  }

  private func verified() throws -> Bool {
    guard case .intact = try SQLiteStore.verify(copy, surroundings: books.surroundings) else {
      return false
    }
    return true
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a copy of the books alone has nobody in it, and verifies`() throws {
    try store.copy(to: copy, withPeople: false)
    #expect(!FileManager.default.fileExists(atPath: copy.people))
    let bytes = Data(try FileContent.of(copy.books))
    #expect(bytes.range(of: Data("ada@example.org".utf8)) == nil)
    #expect(try verified())
  }

  @Test func `a copy with people is of both files, the second its owner's alone`() throws {
    try store.copy(to: copy, withPeople: true)
    #expect(try verified())
    #expect(try mode(of: copy.people) == 0o600)
    let opened = try SQLiteStore.open(copy, surroundings: books.surroundings)
    try opened.read { view throws in
      #expect(try view.rows(PersonRow.self).map(\.name).sorted() == ["Ada", "Max"])
    }
  }

  @Test func `nothing that lies there is written over, and nothing is left half`() throws {
    try FileContent.write([1, 2, 3], to: copy.people)
    let fault = #expect(throws: Fault.self) { try store.copy(to: copy, withPeople: true) }
    #expect(fault?.code == "output-exists")
    #expect(try FileContent.of(copy.people) == [1, 2, 3])
    #expect(!FileManager.default.fileExists(atPath: copy.books))
  }

  @Test func `what a copy left that was stopped on the way is made anew`() throws {
    try FileContent.write([1, 2, 3], to: copy.books + ".part")
    try FileContent.write([4, 5, 6], to: copy.books + ".part-journal")
    try store.copy(to: copy, withPeople: true)
    #expect(try verified())
    let left = try FileManager.default.contentsOfDirectory(atPath: copy.folder)
    #expect(!left.contains { $0.contains(".part") })
  }

  @Test func `the books go on while copies are there`() throws {
    try store.copy(to: copy, withPeople: true)
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try BooksOnDisk.donation(named: "Zoe", reference: "Z").decide(view, &recorder)
    }
    #expect(try store.read { try $0.count(Donation.self, where: []) } == 7)
    #expect(try verified())
  }
}
