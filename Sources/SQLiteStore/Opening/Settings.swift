import GRDBSQLite
import SQLiteShim
import Workflows

/// The settings that make a commit durable and a file trustworthy (`journal.md`, Durability): set at
/// every opening, read back, and refused when one differs.
enum Settings {
  struct Setting {
    let name: String
    let value: String
    /// What reading it back gives; nil where books made otherwise are as good.
    let expected: String?
    let schemas: [String]
  }

  /// No more is ever asked of a connection. VACUUM attaches a file of its own beside the people file.
  private static let limits: [(limit: Int32, value: Int32)] = [
    (SQLITE_LIMIT_ATTACHED, 2), (SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_LENGTH, 16 << 20),
  ]

  private static let both = ["main", "people"]

  /// For books on a disk, or for such as nobody needs after a crash.
  static func all(durable: Bool, cacheMebibytes: Int) -> [Setting] {
    var settings = [
      Setting(name: "foreign_keys", value: "ON", expected: "1", schemas: [""]),
      Setting(name: "recursive_triggers", value: "ON", expected: "1", schemas: [""]),
      Setting(name: "trusted_schema", value: "OFF", expected: "0", schemas: [""]),
      Setting(name: "cell_size_check", value: "ON", expected: "1", schemas: [""]),
      Setting(name: "fullfsync", value: "ON", expected: "1", schemas: [""]),
      Setting(name: "temp_store", value: "MEMORY", expected: "2", schemas: [""]),
      // Records of 480 bytes would leave an eighth of a page of 4,096 empty. Takes hold in new files
      // only, so it is not read back.
      Setting(name: "page_size", value: "8192", expected: nil, schemas: both),
      Setting(
        name: "cache_size", value: "-\(cacheMebibytes * 1024)",
        expected: "-\(cacheMebibytes * 1024)", schemas: both),
      Setting(name: "secure_delete", value: "ON", expected: "1", schemas: both),
    ]
    if durable {
      settings.append(Setting(name: "synchronous", value: "EXTRA", expected: "3", schemas: both))
      settings.append(Setting(name: "mmap_size", value: "0", expected: "0", schemas: both))
      settings.append(
        Setting(name: "journal_mode", value: "DELETE", expected: "delete", schemas: both))
    } else {
      settings.append(Setting(name: "synchronous", value: "OFF", expected: "0", schemas: both))
    }
    return settings
  }

  static func apply(_ settings: [Setting], hasPeople: Bool, on connection: OpaquePointer) throws {
    guard caisse_defend(connection) == SQLITE_OK else {
      throw SQLiteFailure(connection, doing: "turning on defensive mode")
    }
    for (limit, value) in limits { sqlite3_limit(connection, limit, value) }
    for setting in settings {
      for schema in setting.schemas where hasPeople || schema != "people" {
        let name = schema.isEmpty ? setting.name : "\(schema).\(setting.name)"
        _ = try read("PRAGMA \(name) = \(setting.value)", on: connection)
        try requireKept(setting, name, on: connection)
      }
    }
  }

  private static func requireKept(
    _ setting: Setting, _ name: String, on connection: OpaquePointer
  ) throws {
    guard let expected = setting.expected else { return }
    let found = try read("PRAGMA \(name)", on: connection)
    guard found != expected else { return }
    throw Fault(
      code: "setting-refused",
      message: "SQLite keeps \(name) at \(found ?? "nothing"), not \(expected)",
      hint: "the books are not opened, since a commit might not be durable",
      exit: .readingOrWritingFailed)
  }

  /// The first column of the first row, as text.
  static func read(_ sql: String, on connection: OpaquePointer) throws -> String? {
    let statement = try Statement(sql, on: connection)
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return statement.words(0)
  }
}
