import GRDB
import GRDBSQLite
import Glibc
import Journal
import SQLiteShim
import Workflows

extension SQLiteStore {
  /// `Cais` and `Caip`: what the first bytes of the two files say they are.
  static let booksApplication: Int32 = 0x4361_6973
  static let peopleApplication: Int32 = 0x4361_6970

  /// Makes new, empty books with their people file. Refuses where a file already lies.
  package static func create(
    _ files: Files, surroundings: Surroundings
  ) throws -> SQLiteStore {
    for path in [files.books, files.people] where access(path, F_OK) == 0 {
      throw Fault(
        code: "output-exists", message: "\(path) exists already",
        hint: "books are never overwritten: choose another path, or move that file away",
        exit: .outputNotCreated)
    }
    return try inWords(files) {
      let store = try connect(files, surroundings: surroundings, creating: true)
      try store.withBooks { database, books in
        try database.inTransaction(.immediate) {
          try makeTables(on: books.connection)
          return .commit
        }
      }
      return store
    }
  }

  /// Opens books that exist. Without the people file they can be read and verified, not written.
  package static func open(_ files: Files, surroundings: Surroundings) throws -> SQLiteStore {
    guard access(files.books, F_OK) == 0 else { throw Fault.booksNotFound(files.books) }
    return try inWords(files) {
      try OpenChecks.refuseForeignFile(files.books)
      let store = try connect(files, surroundings: surroundings, creating: false)
      try store.withBooks { database, books in
        try OpenChecks.run(database, books, files: files)
      }
      return store
    }
  }

  /// Books in memory, for tests: the same code, nothing on disk.
  package static func inMemory(surroundings: Surroundings) throws -> SQLiteStore {
    let store = try connect(nil, surroundings: surroundings, creating: true)
    try store.withBooks { database, books in
      try database.inTransaction(.immediate) {
        try makeTables(on: books.connection)
        return .commit
      }
    }
    return store
  }

  /// Done once, before the first connection. If SQLite is in use already it refuses, which is no harm.
  private static let configured = caisse_configure()

  private static func connect(
    _ files: Files?, surroundings: Surroundings, creating: Bool
  ) throws -> SQLiteStore {
    let hasPeople = files.map { creating || access($0.people, F_OK) == 0 } ?? true
    let holder = files.map { Holder(path: $0.holder) }
    _ = configured
    var configuration = Configuration()
    configuration.busyMode = .callback { tries in
      BusyWait.wait(tries: tries, holder: holder, surroundings: surroundings)
    }
    configuration.prepareDatabase { database in
      let connection = database.sqliteConnection!
      _ = caisse_widen(connection)
      if hasPeople { try attachPeople(files?.people ?? ":memory:", to: connection) }
      try Settings.apply(
        Settings.all(durable: files != nil, readOnly: false, cacheMebibytes: 32),
        hasPeople: hasPeople, on: connection)
    }
    let queue =
      try files.map { try DatabaseQueue(path: $0.books, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    return SQLiteStore(
      queue: queue, files: files, hasPeople: hasPeople, holder: holder,
      surroundings: surroundings)
  }

  static func attachPeople(_ path: String, to connection: OpaquePointer) throws {
    let attach = try Statement("ATTACH DATABASE ? AS people", on: connection)
    attach.text(path)
    try attach.run()
  }

  static func makeTables(on connection: OpaquePointer) throws {
    for file in SchemaFiles.booksMigrations + SchemaFiles.peopleMigrations {
      try execute(file.text, on: connection)
    }
    try execute(SchemaFiles.projections, on: connection)
    try execute(
      """
      INSERT INTO projection (one, schema) VALUES (0, '\(SchemaFiles.projectionsHash)');
      PRAGMA main.application_id = \(booksApplication);
      PRAGMA main.user_version = \(SchemaFiles.booksMigrations.count);
      PRAGMA people.application_id = \(peopleApplication);
      PRAGMA people.user_version = \(SchemaFiles.peopleMigrations.count);
      """, on: connection)
  }

  static func execute(_ sql: String, on connection: OpaquePointer) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw SQLiteFailure(connection, doing: "changing the schema")
    }
  }
}

extension SQLiteStore {
  /// Takes away files that were made for books whose first records were refused.
  package func remove() throws {
    try close()
    guard let files else { return }
    for path in [files.books, files.people] { unlink(path) }
  }
}
