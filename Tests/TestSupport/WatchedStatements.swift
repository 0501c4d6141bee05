import GRDBSQLite
import Synchronization

/// The texts of all statements that run on the files of one folder, whoever opens them.
package final class WatchedStatements: Sendable {
  private static let folders = Mutex<[WatchedStatements]>([])
  private let folder: String
  private let texts = Mutex<Set<String>>([])

  package init(in folder: String) {
    self.folder = folder + "/"
    _ = Self.isWatching
    Self.folders.withLock { $0.append(self) }
  }

  /// Those that have run since they were taken last.
  package func take() -> Set<String> {
    texts.withLock { texts in
      defer { texts = [] }
      return texts
    }
  }

  /// SQLite calls it for every connection that this process opens from now on.
  private static let isWatching =
    sqlite3_auto_extension(
      unsafeBitCast(watch, to: (@convention(c) () -> Void).self)) == SQLITE_OK

  private typealias Opened =
    @convention(c) (
      OpaquePointer?, UnsafeMutableRawPointer?, UnsafeRawPointer?
    ) -> Int32

  private static let watch: Opened = { connection, _, _ in
    guard let path = sqlite3_db_filename(connection, "main").map({ String(cString: $0) }),
      let watching = folders.withLock({ $0.first { path.hasPrefix($0.folder) } })
    else { return SQLITE_OK }
    // Each stays in the list of folders, and so outlives the connection.
    return sqlite3_trace_v2(
      connection, UInt32(SQLITE_TRACE_STMT), note, Unmanaged.passUnretained(watching).toOpaque())
  }

  private static let note:
    @convention(c) (
      UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?
    ) -> Int32 = { _, watching, statement, _ in
      guard let watching, let text = sqlite3_sql(OpaquePointer(statement)) else { return SQLITE_OK }
      Unmanaged<WatchedStatements>.fromOpaque(watching).takeUnretainedValue()
        .texts.withLock { _ = $0.insert(String(cString: text)) }
      return SQLITE_OK
    }
}
