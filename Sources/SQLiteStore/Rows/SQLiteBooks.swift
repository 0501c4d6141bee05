import GRDBSQLite
import Workflows

/// The tables of one open books file, inside a transaction: rows in and out, statements kept prepared.
package final class SQLiteBooks: BooksTables {
  let handle: OpaquePointer
  let pending = PendingRows()
  package let hasPeople: Bool
  /// What is known of the people file's words, and what was known when the change under way began to write
  /// them otherwise.
  var words = KnownWords.plain
  var wordsBefore: KnownWords?
  /// Whether a change is being decided, which nothing may be left out of.
  var isDeciding = false
  /// Told once that words were left out of what is shown.
  var leavingOut: (() -> Void)?
  private var statements: [String: Statement] = [:]
  private var rowStatements: [RowStatement: Statement] = [:]
  private var selects: [Selection: SparesOfSelect] = [:]
  var questions: [Selection: Statement] = [:]
  var pendingBalances = PendingBalances()
  var lastEntry: Int64?
  /// How many entries the change under way has added.
  var entriesAdded = 0
  var restingGuards: RestingGuards?
  lazy var sheetTable = Result { try SheetTable(on: handle) }
  lazy var recordInsert = Result {
    try prepare("INSERT OR ROLLBACK INTO record (seq, line, leaf) VALUES (?, ?, ?)")
  }

  init(connection: OpaquePointer, hasPeople: Bool) {
    handle = connection
    self.hasPeople = hasPeople
  }

  deinit { pending.removeAll() }

  /// The connection, for a use at once.
  var connection: OpaquePointer {
    get throws {
      try pending.settle()
      return handle
    }
  }

  /// Writes all that waits to be written.
  func flush() throws {
    try flushBalances()
    try pending.use(nil)
    try restingGuards?.wake(on: handle)
    restingGuards = nil
    entriesAdded = 0
  }

  /// Forgets what was computed inside a transaction that was rolled back.
  func forget() {
    pending.removeAll()
    pendingBalances.removeAll()
    lastEntry = nil
    restingGuards = nil
    entriesAdded = 0
    words = wordsBefore ?? words
    wordsBefore = nil
  }

  /// A statement with this text, prepared once. It has one user at a time: what is read while another
  /// read of the same text is under way takes a statement of its own.
  func statement(_ sql: String) throws -> Statement {
    try pending.settle()
    if let statement = statements[sql] { return statement }
    let statement = try prepare(sql)
    statements[sql] = statement
    return statement
  }

  func prepare(_ sql: String) throws -> Statement {
    try Statement(sql, on: handle, beside: pending)
  }

  /// What is done again and again with rows of one type: its text is made up once.
  func statement<R: Row>(
    _ verb: RowStatement.Verb, _ row: R.Type, _ sql: () throws -> String
  ) throws -> Statement {
    try pending.settle()
    return try statement(RowStatement(verb: verb, row: ObjectIdentifier(row)), sql)
  }

  /// The insert of a row type, which is bound and run when its rows are written.
  func insertion<R: Row>(of row: R.Type, _ sql: () throws -> String) throws -> Statement {
    try statement(RowStatement(verb: .insert, row: ObjectIdentifier(row)), sql)
  }

  private func statement(
    _ key: RowStatement, _ sql: () throws -> String
  ) throws -> Statement {
    if let statement = rowStatements[key] { return statement }
    let statement = try prepare(try sql())
    rowStatements[key] = statement
    return statement
  }
}

extension SQLiteBooks {
  /// The statements of a selection: each reader takes one and gives it back, so that whoever reads the same
  /// selection inside it gets another.
  func spares(of selection: Selection) -> SparesOfSelect {
    if let spares = selects[selection] { return spares }
    let spares = SparesOfSelect()
    selects[selection] = spares
    return spares
  }
}

/// Prepared statements of one text that nobody reads from just now.
final class SparesOfSelect {
  private var statements: [Statement] = []

  func take(_ prepare: () throws -> Statement) rethrows -> Statement {
    try statements.popLast() ?? prepare()
  }

  func giveBack(_ statement: Statement) {
    statement.reset()
    statements.append(statement)
  }
}

/// What a select asks for, but for the values it is asked with.
struct Selection: Hashable {
  private struct Term: Hashable {
    let column: String
    let comparison: Condition.Comparison
    let isNull: Bool
  }

  private let row: ObjectIdentifier
  private let terms: [Term]

  init<R: Row>(_ row: R.Type, _ conditions: [Condition]) {
    self.row = ObjectIdentifier(row)
    terms = conditions.map {
      Term(column: $0.column, comparison: $0.comparison, isNull: $0.isNull)
    }
  }
}

extension Condition {
  var isNull: Bool { comparison == .equals && value == .null }
}

/// Which statement on rows of one type.
struct RowStatement: Hashable {
  enum Verb { case insert, update, delete, find, last }

  let verb: Verb
  let row: ObjectIdentifier
}
