import GRDBSQLite
package import Journal
package import Ledger
package import Workflows

/// The tables of one open books file, inside a transaction: rows in and out, statements kept prepared.
package final class SQLiteBooks {
  let connection: OpaquePointer
  package let hasPeople: Bool
  private var statements: [String: Statement] = [:]
  private var inserts: [ObjectIdentifier: Statement] = [:]
  private var pendingBalances: [BalanceKey: BalanceMove] = [:]
  private var lastEntry: Int64?
  private lazy var recordInsert = Result { try Statement(SQLiteBooks.appendSQL, on: connection) }

  struct BalanceKey: Hashable {
    let book: Book
    let fund: FundCode
    let account: AccountCode
    let day: Day
  }

  struct BalanceMove {
    var debit = Amount.zero
    var credit = Amount.zero
  }

  init(connection: OpaquePointer, hasPeople: Bool) {
    self.connection = connection
    self.hasPeople = hasPeople
  }

  /// Forgets what was computed inside a transaction that was rolled back.
  func forget() {
    pendingBalances.removeAll()
    lastEntry = nil
  }

  /// A statement with this text, prepared once. Each has one user at a time: a cursor that is open
  /// while its own text is asked for again gets a second statement.
  func statement(_ sql: String) throws -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, on: connection)
    statements[sql] = statement
    return statement
  }
}

extension SQLiteBooks: BooksTables {
  package func insert(_ row: some Row) throws {
    try put(row, verb: "INSERT")
  }

  private func put<R: Row>(_ row: R, verb: String) throws {
    var insert = try inserts[ObjectIdentifier(R.self)] ?? prepareInsert(R.self)
    row.write(to: &insert)
    try insert.run()
  }

  private func prepareInsert<R: Row>(_ row: R.Type) throws -> Statement {
    let places = R.columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try Statement(
      "INSERT INTO \(R.table) (\(R.columns.joined(separator: ", "))) VALUES (\(places))",
      on: connection)
    inserts[ObjectIdentifier(R.self)] = insert
    return insert
  }

  package func update<R: Row>(_ row: R) throws {
    let assignments = R.columns.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
    let key = R.columns.prefix(R.keyColumns).enumerated().map { "\($1) = ?\($0 + 1)" }
      .joined(separator: " AND ")
    var update = try statement("UPDATE \(R.table) SET \(assignments) WHERE \(key)")
    row.write(to: &update)
    try update.run()
    precondition(sqlite3_changes(connection) == 1, "a row that is updated exists")
  }

  package func delete<R: Row>(_ row: R.Type, _ key: Value...) throws {
    precondition(key.count == R.keyColumns, "a key names every key column")
    let delete = try statement("DELETE FROM \(R.table) WHERE \(keyCondition(R.self))")
    for value in key { delete.bind(value) }
    try delete.run()
  }

  package func find<R: Row>(_ row: R.Type, _ key: Value...) throws -> R? {
    precondition(key.count == R.keyColumns, "a key names every key column")
    var select = try statement(
      "SELECT \(R.columns.joined(separator: ", ")) FROM \(R.table) WHERE \(keyCondition(R.self))")
    for value in key { select.bind(value) }
    guard try select.step() else { return nil }
    defer { select.reset() }
    return try R(from: &select)
  }

  private func keyCondition<R: Row>(_ row: R.Type) -> String {
    R.columns.prefix(R.keyColumns).map { "\($0) = ?" }.joined(separator: " AND ")
  }

  package func forEach<R: Row>(
    _ row: R.Type, where conditions: [Condition], _ body: (R) throws -> Bool
  ) throws {
    // A statement of its own: `body` may read the same rows.
    var select = try Statement(
      "SELECT \(R.columns.joined(separator: ", ")) FROM \(R.table)\(filter(R.self, conditions))"
        + " ORDER BY \(R.columns.prefix(R.keyColumns).joined(separator: ", "))", on: connection)
    for condition in conditions { select.bind(condition.value) }
    while try select.step() {
      guard try body(R(from: &select)) else { return }
    }
  }

  package func count<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> Int {
    let select = try statement("SELECT count(*) FROM \(R.table)\(filter(R.self, conditions))")
    for condition in conditions { select.bind(condition.value) }
    defer { select.reset() }
    return try select.step() ? Int(select.integer()) : 0
  }

  private func filter<R: Row>(_ row: R.Type, _ conditions: [Condition]) -> String {
    guard !conditions.isEmpty else { return "" }
    let terms = conditions.map { condition in
      precondition(R.columns.contains(condition.column), "\(R.table) has no \(condition.column)")
      let sign = condition.comparison == .equals ? "IS" : condition.comparison.rawValue
      return "\(condition.column) \(sign) ?"
    }
    return " WHERE " + terms.joined(separator: " AND ")
  }
}

extension SQLiteBooks {
  package func nextEntry() throws -> Int64 {
    if let lastEntry { return lastEntry + 1 }
    let select = try statement("SELECT coalesce(max(id), 0) FROM entry")
    defer { select.reset() }
    let last = try select.step() ? select.integer() : 0
    lastEntry = last
    return last + 1
  }

  package func insert(_ entry: Entry, as row: EntryRow) throws {
    for (position, posting) in entry.postings.enumerated() {
      try insert(PostingRow(entry: row.id, position: Int64(position), posting: posting))
      try move(
        BalanceKey(
          book: entry.book, fund: posting.fund, account: posting.account, day: entry.day),
        by: posting.amount)
    }
    try insert(row)
    lastEntry = row.id
  }

  private func move(_ key: BalanceKey, by amount: Amount) throws {
    var move = pendingBalances[key] ?? BalanceMove()
    if amount.isPositive {
      move.debit = try move.debit + amount
    } else {
      move.credit = try move.credit - amount
    }
    pendingBalances[key] = move
  }

  /// Writes the balances that entries have moved, in the order of their key.
  func flushBalances() throws {
    guard !pendingBalances.isEmpty else { return }
    let moves = pendingBalances
    pendingBalances.removeAll(keepingCapacity: true)
    let upsert = try statement(
      """
      INSERT INTO balance (book, fund, account, day, debit, credit) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (book, fund, account, day)
      DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit
      """)
    for (key, move) in moves {
      upsert.text(key.book.rawValue)
      upsert.text(key.fund.text)
      upsert.text(key.account.text)
      upsert.integer(Int64(key.day.number))
      upsert.integer(move.debit.minorUnits)
      upsert.integer(move.credit.minorUnits)
      try upsert.run()
    }
  }

  package func balances(_ book: Book, fund: FundCode?, through: Day?) throws -> [Balance] {
    try flushBalances()
    let select = try statement(
      """
      SELECT fund, account, sum(debit), sum(credit) FROM balance
      WHERE book = ?1 AND (?2 IS NULL OR fund = ?2) AND day <= ?3
      GROUP BY fund, account ORDER BY fund, account
      """)
    select.text(book.rawValue)
    select.bind(fund.map { .text($0.text) } ?? .null)
    select.integer(through.map { Int64($0.number) } ?? Int64.max)
    var balances: [Balance] = []
    while try select.step() {
      balances.append(
        Balance(
          fund: FundCode(known: try select.text()), account: AccountCode(known: try select.text()),
          debit: Amount(minorUnits: try select.integer()),
          credit: Amount(minorUnits: try select.integer())))
    }
    return balances
  }

  package func dailyBalances(
    _ book: Book, fund: FundCode, account: AccountCode
  ) throws -> [DailyBalance] {
    try flushBalances()
    let select = try statement(
      """
      SELECT day, debit, credit FROM balance
      WHERE book = ? AND fund = ? AND account = ? ORDER BY day
      """)
    select.text(book.rawValue)
    select.text(fund.text)
    select.text(account.text)
    var days: [DailyBalance] = []
    while try select.step() {
      days.append(
        DailyBalance(
          day: Day(number: Int32(truncatingIfNeeded: try select.integer())),
          debit: Amount(minorUnits: try select.integer()),
          credit: Amount(minorUnits: try select.integer())))
    }
    return days
  }
}

extension SQLiteBooks {
  static let appendSQL = "INSERT INTO record (seq, line, leaf) VALUES (?, ?, ?)"

  package func append(seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash) throws {
    let insert = try recordInsert.get()
    insert.integer(seq)
    insert.bytes(raw: line, copied: false)
    insert.hash(leaf)
    try insert.run()
  }

  package func keep(edge: TreeEdge) throws {
    try flushBalances()
    let update = try statement("UPDATE tree SET size = ?, edge = ? WHERE one = 0")
    update.integer(edge.size)
    update.bytes(edge.bytes)
    try update.run()
  }

  package func journalSize() throws -> Int64 {
    try treeEdge().size
  }

  package func lastInstant() throws -> Instant? {
    let size = try journalSize()
    var instant: Instant?
    if size > 0 {
      try forEachRecord(from: size - 1) { _, line, _ in
        instant = try RecordLine(line).envelope.at
        return true
      }
    }
    return instant
  }

  package func treeEdge() throws -> TreeEdge {
    let select = try statement("SELECT size, edge FROM tree WHERE one = 0")
    guard try select.step() else { throw UnreadableRow(column: "tree") }
    defer { select.reset() }
    let size = try select.integer()
    guard let edge = TreeEdge(size: size, bytes: try select.bytes()) else {
      throw UnreadableRow(column: "edge")
    }
    return edge
  }

  package func forEachRecord(
    from first: Int64, _ body: (Int64, UnsafeRawBufferPointer, Hash) throws -> Bool
  ) throws {
    let select = try Statement(
      "SELECT seq, leaf, line FROM record WHERE seq >= ? ORDER BY seq", on: connection)
    select.integer(first)
    while try select.step() {
      let seq = try select.integer()
      let leaf = try select.hash()
      guard try body(seq, select.rawBytes(2), leaf) else { return }
    }
  }
}
