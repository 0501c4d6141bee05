import SQLiteStore
import TestSupport
import Testing

/// Invariants 1 and 2: what the database itself refuses, whoever asks and however.
struct AppendOnlyTests {
  private func expectRefused(_ sql: String, because reason: String) throws {
    let books = try BooksOnDisk()
    let connection = try RawConnection(books.files.books)
    #expect(throws: RawConnection.Refused(description: reason)) { try connection.execute(sql) }
    #expect(try books.difference() == nil)
  }

  @Test(arguments: [
    ("UPDATE record SET leaf = zeroblob(32)", "a record is never changed"),
    ("UPDATE record SET seq = seq + 1000", "a record is never changed"),
    ("DELETE FROM record WHERE seq = 3", "a record is never deleted"),
    ("DELETE FROM record", "a record is never deleted"),
    (
      "INSERT OR REPLACE INTO record SELECT seq, zeroblob(9), leaf FROM record WHERE seq = 3",
      "a record takes the next place"
    ),
    (
      "INSERT INTO record SELECT max(seq) + 2, line, leaf FROM record",
      "a record takes the next place"
    ),
    (
      "INSERT INTO record SELECT max(seq) + 1, line, x'00' FROM record",
      "CHECK constraint failed: typeof(leaf) = 'blob' AND length(leaf) = 32"
    ),
  ])
  func `records are only ever added, at the end`(sql: String, reason: String) throws {
    try expectRefused(sql, because: reason)
  }

  @Test(arguments: [
    ("UPDATE entry SET day = day + 1", "an entry is never changed"),
    ("DELETE FROM entry WHERE id = 1", "an entry is never deleted"),
    (
      "INSERT OR REPLACE INTO entry SELECT id, book, day + 1, label, seq, reverses FROM entry",
      "an entry takes the next number"
    ),
    ("UPDATE posting SET amount = -amount", "a posting is never changed"),
    ("DELETE FROM posting", "a posting is never deleted"),
    (
      """
      INSERT INTO posting SELECT entry, fund, position + 9, account, amount, auxiliary FROM posting
      WHERE entry = 1
      """, "an entry gets no more postings"
    ),
    (
      "INSERT OR REPLACE INTO posting SELECT entry, fund, position, account, 1, auxiliary FROM posting",
      "an entry gets no more postings"
    ),
  ])
  func `entries and their postings never change`(sql: String, reason: String) throws {
    try expectRefused(sql, because: reason)
  }

  /// `{id}` is the next entry's number.
  @Test(arguments: [
    ("a single posting", "(urgence, 0, 1000)"),
    ("postings that don't add up to nothing", "(urgence, 0, 1000), (urgence, 1, -999)"),
    (
      "postings that balance over all and in no fund",
      "(urgence, 0, 1000), (general, 1, -1000)"
    ),
    ("no postings at all", ""),
  ])
  func `an entry that does not balance cannot be inserted`(what: String, postings: String) throws {
    let books = try BooksOnDisk()
    let connection = try RawConnection(books.files.books)
    let id = try #require(Int(try books.text("SELECT max(id) + 1 FROM entry")))
    try connection.execute("BEGIN")
    for posting in postings.matches(of: /\((\w+), (\d), (-?\d+)\)/) {
      try connection.execute(
        """
        INSERT INTO posting (entry, fund, position, account, amount)
        VALUES (\(id), '\(posting.1)', \(posting.2), '512CC', \(posting.3))
        """)
    }
    #expect(throws: RawConnection.Refused(description: "an entry balances in each fund")) {
      try connection.execute("INSERT INTO entry VALUES (\(id), 'financial', 1, 'manual', 1, NULL)")
    }
    // The transaction is over, and nothing of it is left.
    #expect(throws: RawConnection.Refused.self) { try connection.execute("COMMIT") }
    #expect(try books.difference() == nil)
  }

  @Test func `a posting of nothing is refused`() throws {
    try expectRefused(
      "INSERT INTO posting VALUES (999, 'urgence', 0, '512CC', 0, NULL)",
      because: "CHECK constraint failed: amount <> 0")
  }
}
