import Council
import Giving
import Testing
import Workflows

@testable import SQLiteStore

struct FullDiskTests {
  private func give(_ store: SQLiteStore, _ reference: String) throws {
    _ = try store.commit(Request(actor: .first)) { view, recorder in
      _ = try BooksOnDisk.donation(named: "Zoe", reference: reference).decide(view, &recorder)
    }
  }

  private func limit(_ store: SQLiteStore, _ schema: String, pages: Int32) throws {
    try store.withBooks { _, books throws in
      _ = try Settings.read("PRAGMA \(schema).max_page_count = \(pages)", on: books.connection)
    }
  }

  /// A limit of the pages a file may have is to SQLite what a full disk is.
  @Test(arguments: ["main", "people"])
  func `a full disk is told, nothing is written, and the books go on when there is room`(
    schema: String
  ) throws {
    let books = try BooksOnDisk()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try limit(store, schema, pages: 1)
    var given = 0
    let fault = #expect(throws: Fault.self) {
      while given < 1_000 {
        try give(store, "Z-\(given)")
        given += 1
      }
    }
    #expect(fault?.code == "disk-full")
    #expect(fault?.exit == .readingOrWritingFailed)
    #expect(try store.read { try $0.count(Donation.self, where: []) } == 6 + given)
    try limit(store, schema, pages: 1_000_000)
    try give(store, "Z-\(given)")
    try store.close()
    #expect(try books.difference() == nil)
  }
}
