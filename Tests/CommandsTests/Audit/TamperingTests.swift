import Journal
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Whatever is changed behind caisse's back, in any table and any column there is, `audit verify` names
/// it. Tables and columns are read from the schema: one that is added is covered from then on.
struct TamperingTests {
  /// Books that verify although this was done to them.
  private struct Unnoticed: Error {
    let change: String
  }

  private let surroundings = SQLiteStore.Surroundings(
    clock: TestClock(Instant("2024-07-01T08:00:00Z")!), random: { SeededRandom(seed: 1) })
  private let full: FullBooks
  private let books: BooksFolder

  init() throws {
    full = try FullBooks.model.get()
    books = try BooksFolder(full)
  }

  /// The difference that is named after these rows were changed; the books are then as before.
  private func difference(
    after sql: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Difference {
    try RawConnection(books.booksFile).forge("PRAGMA ignore_check_constraints = ON; \(sql)")
    let verification = try SQLiteStore.verify(
      Files(books: books.booksFile), surroundings: surroundings)
    try books.restore(full)
    guard case .differs(let difference) = verification else {
      throw Unnoticed(change: sql)
    }
    return difference
  }

  @Test func `the books hold a row in every table, and are intact`() throws {
    #expect(StoredTable.names.count > 40)
    let connection = try RawConnection(books.booksFile)
    for table in StoredTable.names {
      let count = try connection.texts("SELECT count(*) FROM \(table)")
      #expect(count != ["0"], "no act of FullBooks fills \(table)")
    }
    #expect(books.run("audit", "verify").status == 0)
  }

  @Test(arguments: StoredTable.names)
  func `each column of a table counts, and each row`(name: String) throws {
    let table = try StoredTable(name, in: RawConnection(books.booksFile))
    for column in table.columns {
      let difference = try difference(after: table.changing(column))
      #expect(difference.table == name && difference.row != nil, "\(column.name): \(difference)")
      if !column.isKey { #expect(difference.column == column.name, "\(difference)") }
    }
    for sql in [table.deletingLast, table.addingRow] {
      let difference = try difference(after: sql)
      #expect(difference.table == name && difference.row != nil, "\(sql): \(difference)")
    }
  }

  @Test(arguments: ["amount", "state", "cleared_on", "fund"])
  func `each donation counts, whatever became of it`(column: String) throws {
    let table = try StoredTable("donation", in: RawConnection(books.booksFile))
    let changed = try #require(table.columns.first { $0.name == column })
    let states = try RawConnection(books.booksFile).texts(
      "SELECT DISTINCT state FROM donation ORDER BY state")
    #expect(states.count > 3, "donations of FullBooks that nothing changed, and others: \(states)")
    for seq in try RawConnection(books.booksFile).texts("SELECT seq FROM donation") {
      let difference = try difference(after: table.changing(changed, where: "seq = \(seq)"))
      #expect(difference.place.hasSuffix("table donation, row \(seq), column \(column)"))
    }
  }
}
