import GRDBSQLite
import Workflows

/// SQLite's own checks of a file: its pages, and that what rows refer to is there.
enum FileChecks {
  static func run(on connection: OpaquePointer, schema: String) throws {
    try checkPages(on: connection, schema: schema)
    try checkReferences(on: connection, schema: schema)
  }

  static func checkPages(on connection: OpaquePointer, schema: String) throws {
    let found = try Settings.read("PRAGMA \(schema).quick_check(1)", on: connection)
    guard found == "ok" else {
      throw Difference(table: file(schema), "SQLite finds: \(found ?? "nothing")")
    }
  }

  static func checkReferences(on connection: OpaquePointer, schema: String) throws {
    try requireNone("PRAGMA \(schema).foreign_key_check", on: connection, schema: schema)
  }

  /// The references of books whose every row is known to be what the journal makes of it. Then what sums
  /// name is all that the rows name they were made of, and those are most of all rows.
  static func checkReferencesOfCompared(on connection: OpaquePointer) throws {
    try checkReferences(on: connection, schema: "main", but: sums.map(\.table))
    for (table, sum, column, parent) in sums {
      try requireNone(
        """
        SELECT '\(table)', missing, '\(parent)' FROM
          (SELECT \(column) AS missing FROM main.\(sum) EXCEPT SELECT code FROM main.\(parent))
        """, on: connection, schema: "main")
    }
  }

  /// The references of a people file whose every opening was checked.
  static func checkReferencesOfOpened(on connection: OpaquePointer) throws {
    try checkReferences(on: connection, schema: "people", but: ["opening"])
  }

  private static func checkReferences(
    on connection: OpaquePointer, schema: String, but others: [String]
  ) throws {
    let tables = try Statement(
      "SELECT name FROM \(schema).sqlite_schema WHERE type = 'table' ORDER BY name", on: connection)
    while try tables.step() {
      let table = try tables.text()
      guard !others.contains(table) else { continue }
      try requireNone(
        "PRAGMA \(schema).foreign_key_check(\(table))", on: connection, schema: schema)
    }
  }

  private static let sums = [
    (table: "posting", sum: "balance", column: "fund", parent: "fund"),
    (table: "posting", sum: "balance", column: "account", parent: "account"),
    (table: "donation", sum: "donation_sum", column: "campaign", parent: "campaign"),
  ]

  /// A select of rows by table and row whose references lead to no row of a third table.
  private static func requireNone(
    _ sql: String, on connection: OpaquePointer, schema: String
  ) throws {
    let select = try Statement(sql, on: connection)
    guard try select.step() else { return }
    defer { select.reset() }
    throw Difference(
      table: schema == "main" ? select.words(0) : "\(schema).\(select.words(0))",
      row: select.words(1), "the row of the table \(select.words(2)) that it names is missing")
  }

  private static func file(_ schema: String) -> String? {
    schema == "main" ? nil : schema
  }
}
