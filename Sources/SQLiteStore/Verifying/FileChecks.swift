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
    let select = try Statement("PRAGMA \(schema).foreign_key_check", on: connection)
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
