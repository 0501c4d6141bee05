package import Journal
import Keeping

/// Takes over the records of another's journal that come after those that are here, byte for byte, with all
/// that they do to the tables. That they extend what is here is checked on every record of it.
package struct TakeOver<Tables: BooksTables> {
  private let tables: Tables
  /// How many records were here before.
  private let had: Int64
  private var replay: Replay<Tables>
  private var edge = TreeEdge()
  private var types: [String: Int] = [:]

  /// What came, and what it makes of the journal.
  package struct Taken: Equatable, Sendable {
    package let had: Int64
    package let size: Int64
    package let root: Hash
    /// How many records came, by their type.
    package let types: [String: Int]
    /// The last checkpoint that the log signed; nil where it signed none.
    package let signed: Checkpoint?
  }

  package init(into tables: Tables) throws {
    self.tables = tables
    had = try tables.journalSize()
    replay = Replay(into: tables, after: had, at: try tables.lastInstant())
  }

  /// Throws the first difference; the caller then rolls back what was written.
  /// - Parameter known: checkpoints that somebody kept, which the journal must begin with.
  package mutating func run(
    _ journal: some ForeignJournal, known: [Checkpoint] = [], progress: (Int64) -> Void = { _ in }
  ) throws -> Taken {
    var checkpoints = ForeignCheckpoints(try journal.checkpoints(), known: known)
    try journal.forEachLine { line in
      try take(line)
      checkpoints.pass(edge)
      if edge.size & 0xfff == 0 { progress(edge.size) }
    }
    guard edge.size >= had else {
      throw Difference.ofRecord(
        edge.size, column: nil, "it is missing there: their journal ends before it")
    }
    try Self.placed(edge.size - 1) { try replay.finish() }
    try tables.keep(edge: edge)
    return Taken(
      had: had, size: edge.size, root: edge.root, types: types,
      signed: try checkpoints.keep(in: tables))
  }

  private mutating func take(_ line: UnsafeRawBufferPointer) throws {
    let (seq, leaf) = (edge.size, Hash.leaf(line))
    if seq < had {
      guard try tables.leaf(ofRecord: seq) == leaf else {
        throw Difference.ofRecord(seq, "it is another there than the one this follower has")
      }
    } else {
      types[try Self.placed(seq) { try RecordLine(line).type }, default: 0] += 1
      try Self.placed(seq) { try replay.read(line) }
      try tables.append(seq: seq, line: line, leaf: leaf)
    }
    edge.append(leaf)
  }

  /// What is wrong with a record is told with its place.
  private static func placed<Result>(
    _ seq: Int64, _ body: () throws -> Result
  ) throws -> Result {
    do { return try body() } catch let refusal as CanonicalRefusal {
      throw Difference.ofRecord(seq, RecordProblem.unreadable(refusal).message)
    } catch {
      throw Difference.whileReading(seq, error) ?? error
    }
  }
}
