package import Journal

/// Reads records back into tables: the same facts, the same projections, the same rows. What is not
/// exactly what this program would have written is refused, with its place.
package struct Replay<Tables: BooksTables> {
  package private(set) var next: Int64
  private let tables: Tables
  private var projection: Projection<Tables>
  private var change: Int64 = 0
  private var isBetweenChanges = true
  private var lastAt: Instant
  private var once: OnceRow?
  private var committed: Int64 = 0
  private var reader = RecordReader()

  package init(into tables: Tables) {
    self.init(into: tables, after: 0, at: nil)
  }

  /// Goes on after records that are in the tables already.
  package init(into tables: Tables, after count: Int64, at last: Instant?) {
    self.tables = tables
    next = count
    lastAt = last ?? Instant.first
    projection = Projection(
      tables: tables, place: Place(seq: 0, change: 0, at: Instant.first, by: ""))
  }

  /// Whether the last record read ended its change: the only places where a replay may stop.
  package var isAtEndOfChange: Bool { isBetweenChanges }

  /// How many commitments the records read so far hold.
  package var commitments: Int64 { committed }

  /// The journal ends here: it may end only where a change does.
  package func finish() throws {
    guard isBetweenChanges else { throw RecordProblem.unfinishedChange(change) }
  }

  /// Reads the next record and does what it says.
  package mutating func read(_ bytes: UnsafeRawBufferPointer) throws {
    try take(reader.read(bytes))
  }

  /// Takes the next record as it was read: its place, its time, and what its fact does.
  package mutating func take(_ record: ReadRecord) throws {
    let envelope = record.envelope
    try requirePlace(envelope)
    projection.place = Place(seq: next, change: change, at: envelope.at, by: envelope.by)
    committed += Int64(record.commitments)
    try record.fact.project(into: &projection)
    if let leaf = record.leafOfPart { projection.parts.add(leaf) }
    try endOfRecord(envelope)
  }

  private mutating func requirePlace(_ envelope: Envelope) throws {
    guard envelope.seq == next else { throw RecordProblem.wrongPlace(envelope.seq) }
    if isBetweenChanges { change = next }
    guard envelope.change == change else { throw RecordProblem.wrongChange(envelope.change) }
    guard envelope.at >= lastAt else { throw RecordProblem.earlierThanBefore }
    lastAt = envelope.at
    if let key = envelope.once, let input = envelope.input {
      once = OnceRow(key: key, input: input, change: change)
    }
  }

  private mutating func endOfRecord(_ envelope: Envelope) throws {
    next += 1
    isBetweenChanges = envelope.last
    guard envelope.last else { return }
    guard projection.parts.count == 0 else { throw RecordProblem.partsWithoutHead }
    try projection.endChange()
    if let once { try tables.insert(once) }
    once = nil
  }
}

/// Why a record is not one this program could have written there.
package enum RecordProblem: Error, Equatable, Sendable {
  case unreadable(CanonicalRefusal)
  case unknownType(String)
  case wrongPlace(Int64)
  case wrongChange(Int64)
  case earlierThanBefore
  case partsDiffer
  case partsWithoutHead
  case unfinishedChange(Int64)
}
