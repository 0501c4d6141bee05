import Workflows

extension Replay {
  /// Reads the next record; what is wrong with it is told with its place.
  mutating func readBack(_ line: UnsafeRawBufferPointer) throws {
    let seq = next
    do {
      try read(line)
    } catch let problem as RecordProblem {
      throw UnreadableRecord(seq, problem)
    } catch {
      guard let difference = Difference.whileReadingBack(seq, error) else { throw error }
      throw Fault.damagedRecord(seq, difference.reason)
    }
  }
}
