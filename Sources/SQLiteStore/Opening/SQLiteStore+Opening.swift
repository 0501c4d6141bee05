import GRDB
import GRDBSQLite
import Glibc
import SQLiteShim
import Workflows

extension SQLiteStore {
  /// Opens books that exist. Without the people file they can be read and verified, not written.
  /// `progress` is told how many records have been read, of how many, when projections are made anew.
  package static func open(
    _ files: Files, surroundings: Surroundings, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws -> SQLiteStore {
    guard access(files.books, F_OK) == 0 else { throw Fault.booksNotFound(files.books) }
    return try inWords(files) {
      try OpenChecks.checkMarks(files)
      try FileSystem.refuseNetwork(files.books)
      let wasInterrupted = Interruption.isSeen(in: files)
      let store = try connect(.files(files, hasPeople: files.havePeople), surroundings)
      try store.withBooks { database, books in
        if wasInterrupted { try Interruption.check(books) }
        try Migrating.runIfNeeded(database, books)
        try books.unseal(surroundings.passphrase)
        try OpenChecks.run(database, books, files: files, progress: progress)
      }
      return store
    }
  }

  /// Done once, before the first connection. If SQLite is in use already it refuses, which is no harm.
  private static let configured = caisse_configure()

  /// Where books are kept.
  enum Place {
    case files(Files, hasPeople: Bool)
    case memory
    /// In a file that nobody else sees and that is gone with the store, and without people.
    case temporary
  }

  static func connect(_ place: Place, _ surroundings: Surroundings) throws -> SQLiteStore {
    _ = configured
    switch place {
    case .memory:
      let configuration = configuration(
        people: ":memory:", isDurable: false, holder: nil, surroundings)
      return SQLiteStore(
        queue: try DatabaseQueue(configuration: configuration), files: nil, hasPeople: true,
        surroundings: surroundings)
    case .temporary:
      // Its people file is empty, and only there so that all tables can be made.
      let configuration = configuration(
        people: ":memory:", isDurable: false, holder: nil, surroundings)
      return SQLiteStore(
        queue: try DatabaseQueue(path: "", configuration: configuration), files: nil,
        hasPeople: false, surroundings: surroundings)
    case .files(let files, let hasPeople):
      let configuration = configuration(
        people: hasPeople ? files.people : nil, isDurable: true, holder: Holder(path: files.holder),
        surroundings)
      return SQLiteStore(
        queue: try DatabaseQueue(path: files.books, configuration: configuration), files: files,
        hasPeople: hasPeople, surroundings: surroundings)
    }
  }

  private static func configuration(
    people: String?, isDurable: Bool, holder: Holder?, _ surroundings: Surroundings
  ) -> Configuration {
    let wait = BusyWait(holder: holder, surroundings: surroundings)
    var configuration = Configuration()
    configuration.busyMode = .callback { wait.wait(tries: $0) }
    configuration.prepareDatabase { database in
      let connection = database.sqliteConnection!
      // GRDB asks at each statement what it reads and writes, for those who observe tables: nobody does.
      sqlite3_set_authorizer(connection, nil, nil)
      if let people { try attachPeople(people, to: connection) }
      try Settings.apply(
        Settings.all(durable: isDurable, cacheMebibytes: 32), hasPeople: people != nil,
        on: connection)
    }
    return configuration
  }

  static func attachPeople(_ path: String, to connection: OpaquePointer) throws {
    let attach = try Statement("ATTACH DATABASE ? AS people", on: connection)
    attach.text(path)
    try attach.run()
  }
}
