import GRDBSQLite

/// The tables that are derived from the journal: all but the kept ones.
enum ProjectionTables {
  static let kept = ["record", "tree", "projection", "checkpoint", "cosignature"]

  /// Names and key widths, in the order of their making.
  static func all(on connection: OpaquePointer) throws -> [(name: String, keyColumns: Int32)] {
    let select = try Statement(
      """
      SELECT name, (SELECT count(*) FROM pragma_table_info(schema.name) WHERE pk > 0)
      FROM main.sqlite_schema AS schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid
      """, on: connection)
    var tables: [(String, Int32)] = []
    while try select.step() {
      let name = try select.text()
      let width = Int32(try select.integer())
      if !kept.contains(name) { tables.append((name, width)) }
    }
    return tables
  }

  /// The columns of a table, the key's first.
  static func columns(of table: String, on connection: OpaquePointer) throws -> [String] {
    let select = try Statement(
      "SELECT name FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid", on: connection)
    select.text(table)
    var columns: [String] = []
    while try select.step() { columns.append(try select.text()) }
    return columns
  }

  static func drop(on connection: OpaquePointer) throws {
    let views = try Statement(
      "SELECT name FROM main.sqlite_schema WHERE type = 'view'", on: connection)
    var names: [String] = []
    while try views.step() { names.append(try views.text()) }
    for name in names { try SQLiteStore.execute("DROP VIEW main.\(name)", on: connection) }
    for table in try all(on: connection).reversed() {
      try SQLiteStore.execute("DROP TABLE main.\(table.name)", on: connection)
    }
  }
}
