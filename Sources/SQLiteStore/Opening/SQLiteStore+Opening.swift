import GRDB
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
      let store = try connect(files, surroundings: surroundings, hasPeople: files.havePeople)
      try store.withBooks { database, books in
        if wasInterrupted { try Interruption.check(books) }
        try OpenChecks.run(database, books, files: files, progress: progress)
      }
      return store
    }
  }

  /// Done once, before the first connection. If SQLite is in use already it refuses, which is no harm.
  private static let configured = caisse_configure()

  static func connect(
    _ files: Files?, surroundings: Surroundings, hasPeople: Bool
  ) throws -> SQLiteStore {
    _ = configured
    let holder = files.map { Holder(path: $0.holder) }
    let wait = BusyWait(holder: holder, surroundings: surroundings)
    let settings = Settings.all(durable: files != nil, cacheMebibytes: 32)
    var configuration = Configuration()
    configuration.busyMode = .callback { wait.wait(tries: $0) }
    configuration.prepareDatabase { database in
      let connection = database.sqliteConnection!
      _ = caisse_widen(connection)
      if hasPeople { try attachPeople(files?.people ?? ":memory:", to: connection) }
      try Settings.apply(settings, hasPeople: hasPeople, on: connection)
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
}
