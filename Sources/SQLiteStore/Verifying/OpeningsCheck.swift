import GRDBSQLite
import Glibc
import Journal
import Workflows

/// Holds every opening of the people file against the record whose commitment it opens, and against the
/// people. Of a sealed one whose passphrase isn't known it is only seen that record and person are there.
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
  private let openings: Statement
  /// In ascending order.
  private var people: [Int64] = []
  private var count: Int64 = 0
  /// The record of the opening at hand; nil after the last.
  private var record: Int64?
  /// Whom it is about, as long as anybody knows.
  private var person: Int64?

  /// The check of all openings, for records that come in their order.
  init(on connection: OpaquePointer, _ words: KnownWords) throws {
    try self.init(on: connection, words, "ORDER BY record, tag")
    let ids = try Statement("SELECT id FROM people.person ORDER BY id", on: connection)
    while try ids.step() { people.append(try ids.integer()) }
  }

  private init(on connection: OpaquePointer, _ words: KnownWords, _ which: String) throws {
    self.connection = connection
    self.words = words
    openings = try Statement(
      "SELECT record, person, tag, salt, payload FROM people.opening \(which)", on: connection)
    try next()
  }

  /// Checks the openings of the next record. Throws the first that opens nothing.
  mutating func pass(_ seq: Int64, _ line: UnsafeRawBufferPointer) throws {
    while let record, record <= seq {
      try check(record, record == seq ? line : nil)
      try checkPerson(record)
      count += 1
      try next()
    }
  }

  /// How many openings there are, all of them fitting, once all records were passed.
  mutating func finish() throws -> Count {
    if let record { try check(record, nil) }
    return Count(opened: count, erased: try erased(), isSealed: isUnknown)
  }

  /// Only the opening of the latest record: one that opens nothing is of other books, or of a later copy
  /// of these.
  static func runOnLast(on connection: OpaquePointer, _ words: KnownWords) throws {
    let last = try OpeningsCheck(on: connection, words, "ORDER BY record DESC LIMIT 1")
    guard let record = last.record else { return }
    defer { last.openings.reset() }
    let lines = try Statement("SELECT line FROM record WHERE seq = ?", on: connection)
    lines.integer(record)
    defer { lines.reset() }
    try last.check(record, lines.step() ? lines.rawBytes(0) : nil)
  }

  private var isUnknown: Bool { if case .unknown = words { true } else { false } }

  private mutating func next() throws {
    guard try openings.step() else { return record = nil }
    record = try openings.integer()
    person = try openings.skipNull() ? nil : openings.integer()
  }

  private func difference(_ record: Int64, column: String?, _ reason: Message) -> Difference {
    Difference(
      record: record, table: OpeningRow.table, row: "\(record)/\(openings.words(2))",
      column: column,
      reason)
  }

  private func checkPerson(_ record: Int64) throws {
    guard let person, !people.holds(person) else { return }
    throw difference(
      record, column: "person", "the row of the table person that it names is missing")
  }

  /// Holds the opening at hand against the line of its record, if there is such a record.
  private func check(_ record: Int64, _ line: UnsafeRawBufferPointer?) throws {
    let tag = try openings.text()
    guard let line else {
      throw difference(record, column: nil, "it opens a record that isn't there")
    }
    let salt = try openings.salt()
    let hash: Hash?
    switch words {
    case .unknown: return
    case .plain:
      hash = Commitment.Tag(tag).map {
        Commitment(to: openings.rawBytes(4), tag: $0, salt: salt).hash
      }
    case .sealed(let seal):
      let kept = OpeningRow(
        record: record, tag: tag, salt: salt, payload: try openings.bytes(), person: nil)
      guard let opening = try? kept.opened(by: seal.key) else {
        throw difference(record, column: "payload", "the key of the passphrase doesn't open it")
      }
      hash = opening.commitment
    }
    guard let hash, Self.holds(hash, line) else {
      throw difference(record, column: "payload", "it opens no commitment of its record")
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
