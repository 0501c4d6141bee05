package import Journal

/// A record that was read: where it says it stands, and its fact.
package struct ReadRecord: Sendable {
  package let envelope: Envelope
  let fact: any Projecting
  /// How many commitments the fact holds.
  let commitments: Int
  /// The leaf hash, where the fact is a part of a large one, whose head names it.
  let leafOfPart: Hash?
}

/// Reads records from their bytes, each by itself: nothing but its form is looked at, and that its fact,
/// written again, gives these very bytes. So one thread can read what another replays.
package struct RecordReader: Sendable {
  private var scratch = CanonicalWriter(capacity: 65_536)
  /// Most records are of the type of the one before.
  private var lastType: (any Projecting.Type)?

  package init() {}

  package mutating func read(
    _ bytes: UnsafeRawBufferPointer
  ) throws(RecordProblem) -> ReadRecord {
    let line: RecordLine
    do { line = try RecordLine(bytes) } catch { throw .unreadable(error) }
    let type = try type(of: line)
    return try read(line, as: type)
  }

  private mutating func type(
    of line: RecordLine
  ) throws(RecordProblem) -> any Projecting.Type {
    if let lastType, line.isType(lastType.type) { return lastType }
    guard let type = FactTypes.byName[line.type] else { throw .unknownType(line.type) }
    lastType = type
    return type
  }

  private mutating func read<Recorded: Projecting>(
    _ line: RecordLine, as type: Recorded.Type
  ) throws(RecordProblem) -> ReadRecord {
    let fact: Recorded
    do { fact = try line.accept(type, scratch: &scratch) } catch { throw .unreadable(error) }
    return ReadRecord(
      envelope: line.envelope, fact: fact, commitments: scratch.commitments,
      leafOfPart: type.isPart ? Hash.leaf(line.bytes) : nil)
  }
}
