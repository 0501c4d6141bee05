import TestSupport

/// A table as its own file describes it, and what can be done to its last row behind caisse's back.
struct StoredTable {
  struct Column {
    let name: String
    let type: String
    let isKey: Bool

    /// SQL for a value of the same type that isn't the one that is there, and follows it.
    var another: String {
      switch type {
      // An edge has a hash for each one bit of the tree's size: one more bit fits no edge that is there.
      case "INTEGER" where name == "size": "2 * size + 1"
      case "INTEGER": "coalesce(\(name), 0) + 1"
      case "TEXT": "coalesce(\(name), '') || 'x'"
      default:
        """
        CAST(iif(substr(coalesce(\(name), zeroblob(32)), 1, 1) = x'00', x'01', x'00')
          || substr(coalesce(\(name), zeroblob(32)), 2) AS BLOB)
        """
      }
    }
  }

  let name: String
  let columns: [Column]

  /// All tables of the books, as `schema/sqlite/current.sql` names them.
  static let names = (Golden("schema/sqlite/current.sql").text ?? "")
    .split(separator: "-- fund.people")[0]
    .matches(of: /(?m)^CREATE TABLE (\w+)/).map { String($0.1) }

  init(_ name: String, in connection: RawConnection) throws {
    self.name = name
    columns = try connection.texts(
      "SELECT name || ' ' || type || ' ' || (pk > 0) FROM pragma_table_info('\(name)') ORDER BY pk = 0, pk, cid"
    ).map { text in
      let parts = text.split(separator: " ").map(String.init)
      return Column(name: parts[0], type: parts[1], isKey: parts[2] == "1")
    }
  }

  private var key: String { columns.filter(\.isKey).map(\.name).joined(separator: ", ") }

  private var last: String {
    let order = columns.filter(\.isKey).map { $0.name + " DESC" }.joined(separator: ", ")
    return "WHERE (\(key)) = (SELECT \(key) FROM \(name) ORDER BY \(order) LIMIT 1)"
  }

  /// In the last row, unless others are meant.
  func changing(_ column: Column, where rows: String? = nil) -> String {
    "UPDATE \(name) SET \(column.name) = \(column.another) \(rows.map { "WHERE \($0)" } ?? last)"
  }

  var deletingLast: String { "DELETE FROM \(name) \(last)" }

  /// Every column another, so that nothing that must be unique is there twice.
  var addingRow: String {
    """
    INSERT INTO \(name) (\(columns.map(\.name).joined(separator: ", ")))
    SELECT \(columns.map(\.another).joined(separator: ", ")) FROM \(name) \(last)
    """
  }
}
