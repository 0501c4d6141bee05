import Workflows

/// Reads records for the thread that replays them, as long as it wants them.
struct RecordSender {
  private static let fullBatch = 512
  private static let fullBytes = 256 << 10

  private let ahead: RecordsAhead
  private var reader = RecordReader()
  private var batch = RecordsAhead.Batch()
  private var bytes = 0
  private var isWanted = true

  init(to ahead: RecordsAhead) {
    self.ahead = ahead
  }

  mutating func read(_ line: UnsafeRawBufferPointer) {
    guard isWanted else { return }
    do { batch.records.append(try reader.read(line)) } catch { return end(.unreadable(error)) }
    bytes += line.count
    if batch.records.count >= Self.fullBatch || bytes >= Self.fullBytes { send() }
  }

  /// What comes after the first end is not sent.
  mutating func end(_ end: RecordsAhead.End) {
    guard isWanted else { return }
    batch.end = end
    send()
    isWanted = false
  }

  private mutating func send() {
    isWanted = ahead.send(batch)
    batch = RecordsAhead.Batch()
    batch.records.reserveCapacity(Self.fullBatch)
    bytes = 0
  }
}
