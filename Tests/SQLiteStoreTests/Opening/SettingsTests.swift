import TestSupport
import Testing
import Workflows

@testable import SQLiteStore

/// What makes a commit durable is set on both files, and is what SQLite says it is.
struct SettingsTests {
  @Test(arguments: [
    ("main.journal_mode", "delete"), ("people.journal_mode", "delete"),
    ("main.synchronous", "3"), ("people.synchronous", "3"),
    ("main.secure_delete", "1"), ("people.secure_delete", "1"),
    ("main.mmap_size", "0"), ("people.mmap_size", "0"),
    ("foreign_keys", "1"), ("recursive_triggers", "1"), ("trusted_schema", "0"),
    ("cell_size_check", "1"), ("fullfsync", "1"), ("temp_store", "2"),
    ("main.application_id", "1130457459"), ("people.application_id", "1130457456"),
    ("main.user_version", "2"), ("people.user_version", "2"),
  ])
  func `a setting of open books`(name: String, value: String) throws {
    let books = try BooksOnDisk()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try store.withBooks { _, books throws in
      #expect(try Settings.read("PRAGMA \(name)", on: books.connection) == value)
    }
  }

  @Test func `a setting that SQLite doesn't keep is refused`() throws {
    let books = try BooksOnDisk()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try store.withBooks { _, books throws in
      let wrong = Settings.Setting(
        name: "synchronous", value: "OFF", expected: "3", schemas: ["main"])
      let fault = #expect(throws: Fault.self) {
        try Settings.apply([wrong], hasPeople: true, on: books.connection)
      }
      #expect(fault?.code == "setting-refused")
    }
  }

  @Test(arguments: [
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'fund'",
    "ATTACH ':memory:' AS a; ATTACH ':memory:' AS b",
  ])
  func `an open connection can't do what books never need`(sql: String) throws {
    let books = try BooksOnDisk()
    let store = try SQLiteStore.open(books.files, surroundings: books.surroundings)
    try store.withBooks { _, books throws in
      _ = #expect(throws: SQLiteFailure.self) {
        try SQLiteStore.execute(sql, on: books.connection)
      }
    }
  }

  @Test func `both page caches together stay far below what is promised`() {
    let cache = Settings.all(durable: true, cacheMebibytes: 32)
      .first { $0.name == "cache_size" }
    #expect(cache?.value == "-32768")
    #expect(cache?.schemas == ["main", "people"])
  }
}
