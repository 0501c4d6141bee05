import GRDBSQLite
import Glibc
import Journal
import Workflows

/// Holds every opening of the people file against the record whose commitment it opens. Of a sealed one
/// whose passphrase isn't known it is only seen that the record is there.
struct OpeningsCheck {
  struct Count: Sendable {
    let opened: Int64
    /// Erased, whether the journal says so already or the erasure waits for its batch.
    let erased: Int64
    /// Whether the openings are sealed, and were only counted.
    let isSealed: Bool
  }

  private let connection: OpaquePointer
  private let words: KnownWords

  init(on connection: OpaquePointer, _ words: KnownWords) {
    self.connection = connection
    self.words = words
  }

  /// How many openings there are, all of them fitting. Throws the first that opens nothing.
  func run() throws -> Count {
    let openings = try select("ORDER BY record, tag")
    let lines = try Statement(Self.lineOfRecord, on: connection)
    var count: Int64 = 0
    while try openings.step() {
      try check(openings, lines)
      count += 1
    }
    return Count(opened: count, erased: try erased(), isSealed: isUnknown)
  }

  /// Only the opening of the latest record: one that opens nothing is of other books, or of a later copy
  /// of these.
  func runOnLast() throws {
    let openings = try select("ORDER BY record DESC LIMIT 1")
    guard try openings.step() else { return }
    defer { openings.reset() }
    try check(openings, Statement(Self.lineOfRecord, on: connection))
  }

  private var isUnknown: Bool { if case .unknown = words { true } else { false } }

  private static let lineOfRecord = "SELECT line FROM record WHERE seq = ?"

  private func select(_ which: String) throws -> Statement {
    try Statement(
      "SELECT record, tag, salt, payload FROM people.opening \(which)", on: connection)
  }

  private func check(_ openings: Statement, _ lines: Statement) throws {
    let record = try openings.integer()
    let tag = try openings.text()
    func difference(column: String?, _ reason: Message) -> Difference {
      Difference(
        record: record, table: "people.opening", row: "\(record)/\(tag)", column: column, reason)
    }
    lines.integer(record)
    defer { lines.reset() }
    guard try lines.step() else {
      throw difference(column: nil, "it opens a record that isn't there")
    }
    let salt = try openings.salt()
    let hash: Hash?
    switch words {
    case .unknown: return
    case .plain:
      hash = Commitment.Tag(tag).map {
        Commitment(to: openings.rawBytes(3), tag: $0, salt: salt).hash
      }
    case .sealed(let seal):
      let kept = OpeningRow(
        record: record, tag: tag, salt: salt, payload: try openings.bytes(), person: nil)
      guard let opening = try? kept.opened(by: seal.key) else {
        throw difference(column: "payload", "the key of the passphrase doesn't open it")
      }
      hash = opening.commitment
    }
    guard let hash, Self.holds(hash, lines.rawBytes(0)) else {
      throw difference(column: "payload", "it opens no commitment of its record")
    }
  }

  private func erased() throws -> Int64 {
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

extension OpeningRow {
  fileprivate var commitment: Hash? {
    Commitment.Tag(tag).map { tag in
      payload.withUnsafeBytes { Commitment(to: $0, tag: tag, salt: salt).hash }
    }
  }
}
