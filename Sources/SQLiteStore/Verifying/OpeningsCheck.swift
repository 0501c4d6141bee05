import GRDBSQLite
import Glibc
import Journal
import Workflows

/// Holds every opening of the people file against the record whose commitment it opens.
enum OpeningsCheck {
  struct Count: Sendable {
    let opened: Int64
    /// Erased, whether the journal says so already or the erasure waits for its batch.
    let erased: Int64
  }

  /// How many openings there are, all of them fitting. Throws the first that opens nothing.
  static func run(on connection: OpaquePointer) throws -> Count {
    let openings = try select("ORDER BY record, tag", on: connection)
    let lines = try Statement(lineOfRecord, on: connection)
    var count: Int64 = 0
    while try openings.step() {
      try check(openings, lines)
      count += 1
    }
    return Count(opened: count, erased: try erased(on: connection))
  }

  /// Only the opening of the latest record: one that opens nothing is of other books, or of a later copy
  /// of these.
  static func runOnLast(on connection: OpaquePointer) throws {
    let openings = try select("ORDER BY record DESC LIMIT 1", on: connection)
    guard try openings.step() else { return }
    defer { openings.reset() }
    try check(openings, Statement(lineOfRecord, on: connection))
  }

  private static let lineOfRecord = "SELECT line FROM record WHERE seq = ?"

  private static func select(_ which: String, on connection: OpaquePointer) throws -> Statement {
    try Statement("SELECT record, tag, salt, payload FROM people.opening \(which)", on: connection)
  }

  private static func check(_ opening: Statement, _ lines: Statement) throws {
    let record = try opening.integer()
    let tag = try opening.text()
    func difference(column: String?, _ reason: Message) -> Difference {
      Difference(
        record: record, table: "people.opening", row: "\(record)/\(tag)", column: column, reason)
    }
    lines.integer(record)
    defer { lines.reset() }
    guard try lines.step() else {
      throw difference(column: nil, "it opens a record that isn't there")
    }
    guard let commitmentTag = Commitment.Tag(tag),
      holds(
        Commitment(to: opening.rawBytes(3), tag: commitmentTag, salt: try opening.salt()).hash,
        lines.rawBytes(0))
    else { throw difference(column: "payload", "it opens no commitment of its record") }
  }

  private static func erased(on connection: OpaquePointer) throws -> Int64 {
    let count = try Statement(
      """
      SELECT count(*) FROM
        (SELECT record, tag FROM erased UNION SELECT record, tag FROM people.erasure)
      """, on: connection)
    return try count.step() ? count.integer() : 0
  }

  /// Whether a text of a record's line is this hash.
  private static func holds(_ hash: Hash, _ line: UnsafeRawBufferPointer) -> Bool {
    hash.withHex { digits in
      var place = 0
      while place + digits.count + 1 < line.count {
        if line[place] == UInt8(ascii: "\""), line[place + digits.count + 1] == line[place],
          memcmp(line.baseAddress! + place + 1, digits.baseAddress!, digits.count) == 0
        {
          return true
        }
        place += 1
      }
      return false
    }
  }
}
