import GRDBSQLite
package import Workflows

extension SQLiteBooks {
  package func insert<R: Row>(_ row: R) throws {
    restingGuards?.count(R.self)
    guard R.holdsWords, words.areSealed else { return try add(row) }
    try add(try words.sealed(row))
  }

  private func add<R: Row>(_ row: R) throws {
    if let kind = Sheets.Kind(R.self), try pending.add(to: kind, { row.write(to: &$0) }) { return }
    let insert = try insertion(of: R.self) {
      let places = R.columns.map { _ in "?" }.joined(separator: ", ")
      // Any failed constraint ends the change. Saying so spares each statement a journal of its own.
      return
        "INSERT OR ROLLBACK INTO \(try table(R.self)) (\(Self.columns(R.self))) VALUES (\(places))"
    }
    try pending.add(insert) { row.write(to: &$0) }
  }

  package func update<R: Row>(_ row: R) throws {
    var update = try statement(.update, R.self) {
      let changing = R.changingColumns
      let terms = R.columns.enumerated().map { (column: $1, text: "\($1) = ?\($0 + 1)") }
      let assignments = terms.filter { changing.contains($0.column) }.map(\.text)
      let key = terms.prefix(R.keyColumns).map(\.text)
      return "UPDATE \(try table(R.self)) SET \(assignments.joined(separator: ", "))"
        + " WHERE \(key.joined(separator: " AND "))"
    }
    try words.sealed(row).write(to: &update)
    try update.run()
    guard sqlite3_changes(handle) == 1 else { throw MissingRow(table: R.table) }
  }

  package func delete<R: Row>(_ row: R.Type, _ key: Value...) throws {
    try delete(row, key: key)
  }

  func delete<R: Row>(_ row: R.Type, key: [Value]) throws {
    let delete = try statement(.delete, R.self) {
      "DELETE FROM \(try table(R.self)) WHERE \(Self.keyCondition(R.self))"
    }
    bind(key, of: R.self, to: delete)
    try delete.run()
  }

  package func find<R: Row>(_ row: R.Type, _ key: Value...) throws -> R? {
    try find(row, key: key)
  }

  func find<R: Row>(_ row: R.Type, key: [Value]) throws -> R? {
    var select = try statement(.find, R.self) {
      "SELECT \(Self.columns(R.self)) FROM \(try table(R.self)) WHERE \(Self.keyCondition(R.self))"
    }
    bind(key, of: R.self, to: select)
    guard try select.step() else { return nil }
    defer { select.reset() }
    return try words.opened(R(from: &select))
  }

  package func last<R: Row>(_ row: R.Type) throws -> R? {
    let key = R.columns.prefix(R.keyColumns).map { "\($0) DESC" }.joined(separator: ", ")
    var select = try statement(.last, R.self) {
      "SELECT \(Self.columns(R.self)) FROM \(try table(R.self)) ORDER BY \(key) LIMIT 1"
    }
    guard try select.step() else { return nil }
    defer { select.reset() }
    return try words.opened(R(from: &select))
  }

  /// People stand in a file of their own, which may be missing.
  private func table<R: Row>(_ row: R.Type) throws -> String {
    guard hasPeople || !R.table.hasPrefix("people.") else { throw MissingPeopleFile() }
    return R.table
  }

  private func bind<R: Row>(_ key: [Value], of row: R.Type, to statement: Statement) {
    precondition(key.count == R.keyColumns, "a key names every key column")
    for value in key { statement.bind(value) }
  }

  private static func columns<R: Row>(_ row: R.Type) -> String {
    R.columns.joined(separator: ", ")
  }

  private static func keyCondition<R: Row>(_ row: R.Type) -> String {
    R.columns.prefix(R.keyColumns).map { "\($0) = ?" }.joined(separator: " AND ")
  }

  package func forEach<R: Row>(
    _ row: R.Type, where conditions: [Condition], _ body: (R) throws -> Bool
  ) throws {
    var rows = try cursor(row, where: conditions)
    defer { rows.close() }
    while let row = try rows.next() {
      guard try body(row) else { return }
    }
  }

  /// The rows that satisfy every condition, in the order of the key.
  func cursor<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> RowCursor<R> {
    try pending.settle()
    let spares = spares(of: Selection(R.self, conditions))
    let select = try spares.take {
      try prepare(
        try selectText(row, where: conditions)
          + " ORDER BY \(R.columns.prefix(R.keyColumns).joined(separator: ", "))")
    }
    do { select.bind(try words.sealed(conditions, on: R.self)) } catch {
      spares.giveBack(select)
      throw error
    }
    return RowCursor(select, of: spares, words)
  }

  func selectText<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> String {
    "SELECT \(Self.columns(R.self)) FROM \(try table(R.self))\(filter(R.self, conditions))"
  }

  package func count<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> Int {
    let select = try statement(
      "SELECT count(*) FROM \(try table(R.self))\(filter(R.self, conditions))")
    select.bind(try words.sealed(conditions, on: R.self))
    defer { select.reset() }
    return try select.step() ? Int(select.integer()) : 0
  }

  private func filter<R: Row>(_ row: R.Type, _ conditions: [Condition]) -> String {
    guard !conditions.isEmpty else { return "" }
    let terms = conditions.map { condition in
      precondition(R.columns.contains(condition.column), "\(R.table) has no \(condition.column)")
      return condition.isNull
        ? "\(condition.column) IS NULL" : "\(condition.column) \(condition.comparison.rawValue) ?"
    }
    return " WHERE " + terms.joined(separator: " AND ")
  }
}

/// People were asked for where there is no people file.
struct MissingPeopleFile: Error {}
