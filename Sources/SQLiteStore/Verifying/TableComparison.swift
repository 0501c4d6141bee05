import GRDBSQLite
import Workflows

/// Compares one table of the books with what the journal makes of it, row by row and column by column.
struct TableComparison {
  let name: String
  private let keyColumns: Int32
  private let columns: [String]
  private let stored: Statement
  private let replayed: Statement

  init(
    _ table: (name: String, keyColumns: Int32), stored: OpaquePointer, replayed: OpaquePointer
  ) throws {
    name = table.name
    keyColumns = table.keyColumns
    columns = try ProjectionTables.columns(of: table.name, on: replayed)
    let sql = """
      SELECT \(columns.joined(separator: ", ")) FROM main.\(table.name)
      ORDER BY \(columns.prefix(Int(keyColumns)).joined(separator: ", "))
      """
    self.stored = try Statement(sql, on: stored)
    self.replayed = try Statement(sql, on: replayed)
  }

  /// Throws the first difference. `seqOfEntry` says which record an entry came from.
  func run(seqOfEntry: (Int64) throws -> Int64?) throws {
    try OrderedMerge.run(stored, replayed, keyColumns: keyColumns) { place in
      switch place {
      case .both:
        for column in keyColumns..<Int32(columns.count)
        where !stored.isEqual(to: replayed, column: column) {
          throw try difference(
            at: replayed, column: columns[Int(column)],
            """
            the books hold \(stored.words(column)), the journal makes \
            \(replayed.words(column)) of it
            """, seqOfEntry)
        }
      case .onlyLeft:
        throw try difference(at: stored, "the journal makes no such row", seqOfEntry)
      case .onlyRight:
        throw try difference(at: replayed, "the row is missing", seqOfEntry)
      }
    }
  }

  private func difference(
    at row: Statement, column: String? = nil, _ reason: Message,
    _ seqOfEntry: (Int64) throws -> Int64?
  ) throws -> Difference {
    let key = (0..<keyColumns).map(row.words).joined(separator: "/")
    return Difference(
      record: try record(of: row, seqOfEntry), table: name, row: key, column: column, reason)
  }

  /// The record a row came from, where the row says so, itself or through its entry.
  private func record(
    of row: Statement, _ seqOfEntry: (Int64) throws -> Int64?
  ) throws -> Int64? {
    if let column = columns.firstIndex(of: "seq") { return Int64(row.words(Int32(column))) }
    if let column = columns.firstIndex(of: "entry"), let entry = Int64(row.words(Int32(column))) {
      return try seqOfEntry(entry)
    }
    return nil
  }
}
