import GRDBSQLite
import Workflows

/// Compares one table of the books with what the journal makes of it, row by row and column by column.
struct TableComparison {
  let name: String
  private let keyColumns: Int32
  private let columns: [String]
  private let stored: Statement
  private let replayed: Statement

  /// Which stored rows have a replayed one to be held against.
  enum Rows { case all, withReplayedKey }

  private let rows: Rows

  init(
    _ table: (name: String, keyColumns: Int32), _ rows: Rows, stored: OpaquePointer,
    replayed: OpaquePointer
  ) throws {
    name = table.name
    keyColumns = table.keyColumns
    self.rows = rows
    columns = try ProjectionTables.columns(of: table.name, on: replayed)
    let key = columns.prefix(Int(keyColumns))
    let select = "SELECT \(columns.joined(separator: ", ")) FROM main.\(table.name)"
    let inOrder = "\(select) ORDER BY \(key.joined(separator: ", "))"
    let withKey = "\(select) WHERE \(key.map { "\($0) IS ?" }.joined(separator: " AND "))"
    self.stored = try Statement(rows == .all ? inOrder : withKey, on: stored)
    self.replayed = try Statement(inOrder, on: replayed)
  }

  /// Throws the first difference.
  func run() throws {
    switch rows {
    case .all: try merge()
    case .withReplayedKey: try lookUp()
    }
  }

  private func lookUp() throws {
    while try replayed.step() {
      stored.bindKey(of: replayed, columns: keyColumns)
      defer { stored.reset() }
      guard try stored.step() else { throw difference(at: replayed, "the row is missing") }
      try compareColumns()
    }
  }

  private func merge() throws {
    try OrderedMerge.run(stored, replayed, keyColumns: keyColumns) { place in
      switch place {
      case .both: try compareColumns()
      case .onlyLeft: throw difference(at: stored, "the journal makes no such row")
      case .onlyRight: throw difference(at: replayed, "the row is missing")
      }
    }
  }

  private func compareColumns() throws {
    for column in keyColumns..<Int32(columns.count)
    where !stored.isEqual(to: replayed, column: column) {
      let (kept, made) = (stored.words(column), replayed.words(column))
      throw difference(
        at: replayed, column: columns[Int(column)],
        "the books hold \(kept), the journal makes \(made) of it")
    }
  }

  private func difference(
    at row: Statement, column: String? = nil, _ reason: Message
  ) -> Difference {
    let key = (0..<keyColumns).map(row.words).joined(separator: "/")
    // Most rows say which record made them.
    let record = columns.firstIndex(of: "seq").flatMap { Int64(row.words(Int32($0))) }
    return Difference(record: record, table: name, row: key, column: column, reason)
  }
}
