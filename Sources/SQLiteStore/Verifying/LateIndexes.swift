/// Indexes of temporary tables, each made when something is first looked up in its table other than by
/// key: most never are, and an index that is kept costs as much as the table.
final class LateIndexes {
  private let connection: Connection
  private var definitions: [String: [String]] = [:]

  /// Takes all indexes away.
  init(on connection: Connection) throws {
    self.connection = connection
    let select = try Statement(
      "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
      on: connection.handle)
    var names: [String] = []
    while try select.step() {
      names.append(try select.text())
      definitions[try select.text(), default: []].append(try select.text())
    }
    for name in names { try connection.execute("DROP INDEX \(name)") }
  }

  func make(for table: String) throws {
    for definition in definitions.removeValue(forKey: table) ?? [] {
      try connection.execute(definition)
    }
  }
}
