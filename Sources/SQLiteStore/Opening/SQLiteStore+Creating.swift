import GRDB
import GRDBSQLite
import Glibc
import Workflows

extension SQLiteStore {
  /// `Cais` and `Caip`: what the first bytes of the two files say they are.
  static let booksApplication: Int32 = 0x4361_6973
  static let peopleApplication: Int32 = 0x4361_6970

  /// Makes new, empty books with their people file. Refuses where a file already lies.
  package static func create(
    _ files: Files, surroundings: Surroundings
  ) throws -> SQLiteStore {
    try FileSystem.refuseNetwork(files.folder)
    let made = try makeFiles([(files.books, 0o644), (files.people, 0o600)])
    return try removing(made) {
      try inWords(files) {
        try makeTables(in: connect(.files(files, hasPeople: true), surroundings))
      }
    }
  }

  /// Makes new, empty books without a people file, for the records of another's journal. Refuses where one
  /// lies: it is somebody's own.
  package static func createFollower(
    _ files: Files, surroundings: Surroundings
  ) throws -> SQLiteStore {
    guard !files.havePeople else { throw Fault.outputExists(files.people) }
    try FileSystem.refuseNetwork(files.folder)
    let made = try makeFiles([(files.books, 0o644)])
    return try removing(made) {
      try inWords(files) {
        let store = try connect(.files(files, hasPeople: false), surroundings)
        try store.withBooks { database, books in
          try database.inTransaction(.immediate) {
            try makeBooksTables(on: books.connection)
            return .commit
          }
        }
        return store
      }
    }
  }

  static func removing<Result>(
    _ made: [String], unless body: () throws -> Result
  ) throws -> Result {
    do { return try body() } catch {
      for path in made { unlink(path) }
      throw error
    }
  }

  /// Books in memory, for tests: the same code, nothing on disk.
  package static func inMemory(surroundings: Surroundings) throws -> SQLiteStore {
    try makeTables(in: connect(.memory, surroundings))
  }

  /// Empty books that are gone with the store, to read a journal back into.
  static func temporary(surroundings: Surroundings) throws -> SQLiteStore {
    try makeTables(in: connect(.temporary, surroundings))
  }

  /// Makes the files, empty, so that none is ever one that lay there before. Whoever may read the books
  /// need not be one who may read the people file.
  static func makeFiles(_ files: [(path: String, mode: mode_t)]) throws -> [String] {
    var made: [String] = []
    for (path, mode) in files {
      let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard file >= 0 else {
        let number = errno
        for path in made { unlink(path) }
        throw number == EEXIST ? Fault.outputExists(path) : Fault.cannotCreate(path, errno: number)
      }
      Glibc.close(file)
      made.append(path)
    }
    return made
  }

  private static func makeTables(in store: SQLiteStore) throws -> SQLiteStore {
    try store.withBooks { database, books in
      try database.inTransaction(.immediate) {
        try makeTables(on: books.connection)
        return .commit
      }
    }
    return store
  }

  static func makeTables(on connection: OpaquePointer) throws {
    try makeBooksTables(on: connection)
    for file in SchemaFiles.peopleMigrations { try execute(file.text, on: connection) }
    try execute(
      """
      PRAGMA people.application_id = \(peopleApplication);
      PRAGMA people.user_version = \(SchemaFiles.peopleMigrations.count);
      """, on: connection)
  }

  private static func makeBooksTables(on connection: OpaquePointer) throws {
    for file in SchemaFiles.booksMigrations { try execute(file.text, on: connection) }
    try execute(SchemaFiles.projections, on: connection)
    try execute(
      """
      INSERT INTO projection (one, schema) VALUES (0, '\(SchemaFiles.projectionsHash)');
      PRAGMA main.application_id = \(booksApplication);
      PRAGMA main.user_version = \(SchemaFiles.booksMigrations.count);
      """, on: connection)
  }

  static func execute(_ sql: String, on connection: OpaquePointer) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw SQLiteFailure(connection, doing: "changing the schema")
    }
  }

  /// Takes away files that were made for books whose first records were refused.
  package func remove() throws {
    try close()
    guard let files else { return }
    for path in [files.books, files.people] { unlink(path) }
  }
}
