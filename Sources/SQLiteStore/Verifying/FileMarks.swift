import GRDBSQLite
import Glibc
import Workflows

/// What the first bytes of a file say about who made it. They are read before SQLite is, since it
/// refuses a file whose first bytes were changed without a word about whose it is.
struct FileMarks {
  private static let sqlite = Array("SQLite format 3\0".utf8)
  private let header: [UInt8]

  init(_ path: String) throws {
    guard let file = fopen(path, "rb") else { throw Fault.cannotRead(path, errno: errno) }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = fread(&header, 1, 100, file)
    if count == 0, ferror(file) != 0 { throw Fault.cannotRead(path, errno: errno) }
    self.header = Array(header[..<count])
  }

  var isEmpty: Bool { header.isEmpty }
  var isSQLite: Bool { header.starts(with: Self.sqlite) }

  /// Whether readers must look for newer pages in a second file, which these books never have.
  var hasWriteAheadLog: Bool { header.count == 100 && (header[18] != 1 || header[19] != 1) }

  var userVersion: Int32 { number(at: 60) }
  var application: Int32 { number(at: 68) }

  private func number(at place: Int) -> Int32 {
    guard header.count == 100 else { return 0 }
    return header[place..<place + 4].reduce(0) { $0 << 8 | Int32($1) }
  }
}

extension FileMarks {
  /// Throws a difference for books whose marks were changed, and a fault for what never were books.
  static func check(_ path: String, application: Int32, version: Int, table: String?) throws {
    let marks = try FileMarks(path)
    let isOurs = marks.application == application
    // Two marks must be gone before the file counts as somebody else's.
    guard try isOurs || (marks.isSQLite && holdsJournal(path)) else {
      throw Fault.notCaisseBooks(path)
    }
    func changed(_ reason: Message) -> Difference { Difference(table: table, reason) }
    guard marks.isSQLite else { throw changed("the file doesn't begin as an SQLite database does") }
    guard isOurs else { throw changed("the file doesn't say that caisse made it") }
    if marks.userVersion > version { throw Fault.newerBooks(path) }
    if marks.userVersion < version {
      guard try isOlder(path) else {
        throw changed("the version of the file was changed")
      }
      throw Fault.projectionsOfOtherVersion
    }
    if marks.hasWriteAheadLog { throw changed("the file's journal mode was changed") }
  }

  /// Whether the tables that came with later versions are not there yet.
  private static func isOlder(_ path: String) throws -> Bool {
    let connection = try Connection(path, flags: SQLITE_OPEN_READONLY)
    let tables = try? Settings.read(
      "SELECT count(*) FROM sqlite_schema WHERE name IN ('checkpoint', 'cosignature', 'seal')",
      on: connection.handle)
    return tables == "0"
  }

  private static func holdsJournal(_ path: String) throws -> Bool {
    let connection = try Connection(path, flags: SQLITE_OPEN_READONLY)
    let tables = try? Settings.read(
      "SELECT count(*) FROM sqlite_schema WHERE name IN ('record', 'tree', 'person', 'opening')",
      on: connection.handle)
    return tables == "2"
  }
}

extension SQLiteStore {
  package enum FileKind: Sendable { case books, people }

  /// What a file says of itself; nil where it is none of ours.
  package static func kind(of path: String) -> FileKind? {
    guard let marks = try? FileMarks(path), marks.isSQLite else { return nil }
    switch marks.application {
    case booksApplication: return .books
    case peopleApplication: return .people
    default: return nil
    }
  }

  /// Whether the words in a people file, be it a copy, are sealed by a passphrase.
  package static func isSealed(_ path: String) -> Bool {
    let connection = try? Connection(path, flags: SQLITE_OPEN_READONLY)
    let seals = try? connection.flatMap {
      try Settings.read("SELECT count(*) FROM seal", on: $0.handle)
    }
    return seals == "1"
  }
}
