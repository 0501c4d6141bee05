import GRDBSQLite
import Workflows

/// Compares the definitions in a file with those that this program gives.
struct SchemaCheck {
  let stored: OpaquePointer
  let expected: OpaquePointer

  /// Throws the first definition that is missing, changed, or nobody's.
  func run(_ schema: String, of tables: TableKind = .all) throws {
    let stored = try definitions(of: schema, tables, on: stored)
    let expected = try definitions(of: schema, tables, on: expected)
    try OrderedMerge.run(stored, expected, keyColumns: 2) { place in
      let name = schema == "main" ? "sqlite_schema" : "\(schema).sqlite_schema"
      func difference(at definition: Statement, _ reason: Message) -> Difference {
        Difference(
          table: name, row: "\(definition.words(0)) \(definition.words(1))", reason)
      }
      switch place {
      case .onlyLeft: throw difference(at: stored, "caisse defines no such thing")
      case .onlyRight: throw difference(at: expected, "its definition is missing")
      case .both:
        guard (2...3).allSatisfy({ stored.isEqual(to: expected, column: $0) }) else {
          throw difference(at: stored, "its definition was changed")
        }
      }
    }
  }

  enum TableKind { case kept, all }

  /// Statistics that ANALYZE keeps are nobody's definition.
  private func definitions(
    of schema: String, _ tables: TableKind, on connection: OpaquePointer
  ) throws -> Statement {
    let kept = ProjectionTables.kept.map { "'\($0)'" }.joined(separator: ", ")
    return try Statement(
      """
      SELECT type, name, tbl_name, sql FROM \(schema).sqlite_schema
      WHERE name NOT LIKE 'sqlite_stat%' \(tables == .kept ? "AND tbl_name IN (\(kept))" : "")
      ORDER BY type, name
      """, on: connection)
  }
}
