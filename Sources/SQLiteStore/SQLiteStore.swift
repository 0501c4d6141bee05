import GRDB
import GRDBSQLite
package import Journal
import Synchronization
package import Workflows

/// Books in one SQLite file, with the people file attached so that one transaction covers both.
package final class SQLiteStore: Store {
  package typealias Tables = SQLiteBooks

  /// How a store reaches its surroundings.
  package struct Surroundings: Sendable {
    package var clock: any Clock
    package var random: @Sendable () -> any RandomSource
    /// What the program is doing, for whoever has to wait for it.
    package var activity: String
    /// Called once when the books have been busy for a second, with who holds them.
    package var waiting: @Sendable (String) -> Void
    /// Called when a change was committed and couldn't be signed, with why.
    package var unsigned: @Sendable (String, _ hint: String) -> Void
    /// The passphrase of a people file that is sealed, asked for when it is opened; nil where nobody knows it.
    package var passphrase: @Sendable () throws -> Passphrase?
    /// Called once when words were left out of what is shown, since nobody knew it.
    package var leavingOut: @Sendable () -> Void
    /// Seconds after which waiting for the books is given up.
    package var patience: Int

    package init(
      clock: any Clock, random: @escaping @Sendable () -> any RandomSource,
      activity: String = "",
      patience: Int = 60, waiting: @escaping @Sendable (String) -> Void = { _ in },
      unsigned: @escaping @Sendable (String, _ hint: String) -> Void = { _, _ in },
      passphrase: @escaping @Sendable () throws -> Passphrase? = { nil },
      leavingOut: @escaping @Sendable () -> Void = {}
    ) {
      self.clock = clock
      self.random = random
      self.activity = activity
      self.patience = patience
      self.waiting = waiting
      self.unsigned = unsigned
      self.passphrase = passphrase
      self.leavingOut = leavingOut
    }
  }

  package let surroundings: Surroundings
  package let files: Files?
  private let queue: DatabaseQueue
  let hasPeople: Bool
  let holder: Holder?
  private let books: Mutex<SQLiteBooksBox?>
  /// Nil for books in memory.
  let signing: LogSigning?

  private struct SQLiteBooksBox: @unchecked Sendable {
    let books: SQLiteBooks
  }

  init(
    queue: DatabaseQueue, files: Files?, hasPeople: Bool, surroundings: Surroundings
  ) {
    self.queue = queue
    self.files = files
    self.hasPeople = hasPeople
    self.holder = files.map { Holder(path: $0.holder) }
    self.surroundings = surroundings
    signing = files.map { LogSigning(file: $0.logKey, clock: surroundings.clock) }
    self.books = Mutex(nil)
  }

  package func read<Result>(_ body: (SQLiteBooks) throws -> Result) throws -> Result {
    try inWords(files) {
      try withBooks { database, books in
        try books.reading(database) {
          try books.requireSameSeal()
          return try body(books)
        }
      }
    }
  }

  package func commit<Result>(
    _ request: Request, deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result
  ) throws -> Receipt<Result> {
    guard hasPeople else { throw Fault.peopleFileMissing(files?.people) }
    return try inWords(files) {
      try withBooks { database, books in
        try database.beginTransaction(.immediate)
        holder?.claim(as: surroundings.activity)
        defer { holder?.release() }
        books.isDeciding = true
        defer { books.isDeciding = false }
        do {
          try books.requireSameSeal()
          let before = try newestMoment(of: books, lost: request.lost)
          let receipt = try Change.decide(
            request, in: books, clock: surroundings.clock, random: surroundings.random(),
            deciding: deciding)
          try books.flush()
          guard case .committed(_, change: .some) = receipt else {
            try rollBack(database, books)
            return receipt
          }
          let after = try momentToSign(in: books, after: before)
          // Readers may hold this off: it waits for them as any lock is waited for, and what was decided
          // is still to be committed.
          try database.commit()
          books.wordsBefore = nil
          if let after { sign(after) }
          try? signing?.finishKeyChange(books)
          return receipt
        } catch {
          try? rollBack(database, books)
          throw error
        }
      }
    }
  }

  /// What was committed before a change; refuses a copy that is older than what was signed.
  private func newestMoment(
    of books: SQLiteBooks, lost: Checkpoint?
  ) throws -> LogSigning.Moment? {
    guard let signing, let moment = try LogSigning.Moment(of: books) else { return nil }
    try signing.requireNewest(moment, lost: lost)
    return moment
  }

  /// What is to be signed once it is committed. With it goes into the books what was signed before.
  private func momentToSign(
    in books: SQLiteBooks, after before: LogSigning.Moment?
  ) throws -> LogSigning.Moment? {
    guard let signing else { return nil }
    if let before { try signing.keep(before, in: books) }
    try books.flush()
    return try LogSigning.Moment(of: books)
  }

  /// Signs what is committed by now; where it can't be, the next signature covers it.
  private func sign(_ moment: LogSigning.Moment) {
    guard let signing else { return }
    do throws(LogKeyFile.Absence) { _ = try signing.signLast(moment) } catch {
      surroundings.unsigned(error.words(signing.file.path), error.hint)
    }
  }

  func rollBack(_ database: Database, _ books: SQLiteBooks) throws {
    books.forget()
    try database.rollback()
  }

  func withBooks<Result>(_ body: (Database, SQLiteBooks) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction { database in
      let box = books.withLock { kept in
        let box = kept ?? SQLiteBooksBox(books: books(on: database.sqliteConnection!))
        kept = box
        return box
      }
      return try body(database, box.books)
    }
  }

  private func books(on connection: OpaquePointer) -> SQLiteBooks {
    let books = SQLiteBooks(connection: connection, hasPeople: hasPeople)
    books.leavingOut = surroundings.leavingOut
    return books
  }

  package func close() throws {
    books.withLock { $0 = nil }
    try queue.close()
  }
}
