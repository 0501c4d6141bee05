import Workflows

/// The stored rows of a table that are only ever added, in the order of their key: made anew, they must
/// come one after the other exactly so.
struct ExpectedRows<R: Row> {
  private let stored: Statement

  init(on connection: Connection) throws {
    stored = try Statement(
      """
      SELECT \(R.columns.joined(separator: ", ")) FROM \(R.table)
      ORDER BY \(R.columns.prefix(R.keyColumns).joined(separator: ", "))
      """, on: connection.handle)
  }

  /// The next row stored must be this one, which a record makes.
  func expect(_ row: R, of record: Int64) throws {
    guard let column = try difference(from: row, of: record) else { return }
    throw changed(row, of: record, column: column)
  }

  /// The next row stored must be one with this key; gives the first column in which it differs.
  func difference(from row: R, of record: Int64) throws -> Int? {
    guard try step() else { throw missing(row, of: record) }
    var comparison = RowComparison(stored)
    row.write(to: &comparison)
    guard let mismatch = comparison.mismatch else { return nil }
    if mismatch.column >= R.keyColumns { return Int(mismatch.column) }
    if mismatch.order == 0 { throw changed(row, of: record, column: Int(mismatch.column)) }
    throw mismatch.order < 0 ? surplus : missing(row, of: record)
  }

  /// There must be no more.
  func finish() throws {
    if try step() { throw surplus }
  }

  private func step() throws -> Bool {
    do { return try stored.step() } catch let failure as SQLiteFailure where failure.isDamage {
      throw Difference(table: R.table, "it can't be read: \(failure.words)")
    }
  }

  private func changed(_ row: R, of record: Int64, column: Int) -> Difference {
    let words = RowWords(row).words
    return Difference(
      record: record, table: R.table, row: key(words), column: R.columns[column],
      "the books hold \(stored.words(Int32(column))), the journal makes \(words[column]) of it")
  }

  private func missing(_ row: R, of record: Int64) -> Difference {
    Difference(
      record: record, table: R.table, row: key(RowWords(row).words), "the row is missing")
  }

  private var surplus: Difference {
    let words = (0..<Int32(R.keyColumns)).map(stored.words)
    return Difference(table: R.table, row: key(words), "the journal makes no such row")
  }

  private func key(_ words: [String]) -> String {
    words.prefix(R.keyColumns).joined(separator: "/")
  }
}
