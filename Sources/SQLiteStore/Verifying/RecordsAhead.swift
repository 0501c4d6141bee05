import Dispatch
import Synchronization
import Workflows

/// Records on their way from the thread that reads them to the one that replays them, a few batches ahead.
/// They come out in the order in which they went in.
final class RecordsAhead: Sendable {
  struct Batch {
    var records: [ReadRecord] = []
    /// Why no more come after these.
    var end: End?
  }

  enum End {
    /// The journal ends here.
    case whole
    /// A record that this program could not have written.
    case unreadable(RecordProblem)
    /// Bytes that can't be had: whoever reads them says why.
    case cutOff
  }

  private static let mostBatches = 8

  private let batches = Mutex<[Batch]>([])
  private let isWanted = Mutex(true)
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<Self.mostBatches { room.signal() }
  }

  /// Waits for room. False once nobody wants more.
  func send(_ batch: Batch) -> Bool {
    room.wait()
    guard isWanted.withLock({ $0 }) else { return false }
    batches.withLock { $0.append(batch) }
    filled.signal()
    return true
  }

  /// Waits for the next batch. After one with an end there is none.
  func next() -> Batch {
    filled.wait()
    defer { room.signal() }
    return batches.withLock { $0.removeFirst() }
  }

  /// Nobody wants more: lets the sender go on alone.
  func stop() {
    isWanted.withLock { $0 = false }
    room.signal()
  }
}
