import GRDBSQLite
import Workflows

/// A kept table of one row, numbered 0. Its own constraint says so too, but SQLite doesn't look at
/// constraints where it may only read.
enum SingleRow {
  static func require(in table: String, on connection: OpaquePointer) throws {
    let rows = try Statement("SELECT one FROM \(table) ORDER BY one", on: connection)
    guard try rows.step(), rows.words(0) == "0" else {
      rows.reset()
      throw Difference(table: table, row: "0", "the row is missing")
    }
    guard try rows.step() else { return }
    defer { rows.reset() }
    throw Difference(table: table, row: rows.words(0), "caisse keeps one row here, numbered 0")
  }
}
