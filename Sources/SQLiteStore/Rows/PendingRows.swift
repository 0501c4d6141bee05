import Dispatch
import Synchronization

/// Rows on their way into the tables. They wait as bytes until a page of them is full; then a second
/// thread writes that page while the first goes on deciding. A connection has one user at a time: whoever
/// reads, or writes at once, settles first, and then sees all that was added before.
final class PendingRows {
  private static let fullPage = 64 << 10
  /// So many that the second thread has work while the first reads ahead.
  private static let mostPages = 32

  private var filling = PageOfRows(capacity: 2 * fullPage)
  private let writer = DispatchQueue(label: "rows")
  private let free = DispatchSemaphore(value: mostPages)
  private let handedOver = HandedOver()
  private var isWriting = false

  /// Adds the row that an insert is to write. Should the insert fail, that is thrown by a later call, at
  /// the latest when the rows are settled.
  func add(_ insert: Statement, _ write: (inout PageOfRows) -> Void) throws(SQLiteFailure) {
    filling.begin(insert)
    write(&filling)
    filling.end()
    if filling.count >= Self.fullPage { try handOver() }
  }

  /// Returns when every row is written.
  func settle() throws(SQLiteFailure) {
    guard isWriting || !filling.isEmpty else { return try handedOver.requireWritten() }
    rest()
    handedOver.write(filling)
    try handedOver.requireWritten()
  }

  /// Returns when the other thread has let go of the connection.
  func rest() {
    guard isWriting else { return }
    writer.sync {}
    isWriting = false
  }

  /// Forgets what is not written, and why.
  func removeAll() {
    rest()
    filling.removeAll()
    handedOver.forgive()
  }

  private func handOver() throws(SQLiteFailure) {
    try handedOver.requireWritten()
    free.wait()
    isWriting = true
    writer.async { [page = filling, handedOver, free] in
      handedOver.write(page)
      handedOver.keep(page)
      free.signal()
    }
    filling = handedOver.take() ?? PageOfRows(capacity: 2 * Self.fullPage)
  }
}

/// What both threads know of pages: those that can be filled again, and why a row was refused.
private final class HandedOver: Sendable {
  private let spare = Mutex<[PageOfRows]>([])
  private let failure = Mutex<SQLiteFailure?>(nil)

  /// Once a row is refused, no other is written.
  func write(_ page: PageOfRows) {
    if isWritten, let refused = page.write() { failure.withLock { $0 = refused } }
    page.removeAll()
  }

  private var isWritten: Bool { failure.withLock { $0 == nil } }

  func requireWritten() throws(SQLiteFailure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  func forgive() { failure.withLock { $0 = nil } }
  func keep(_ page: PageOfRows) { spare.withLock { $0.append(page) } }
  func take() -> PageOfRows? { spare.withLock { $0.popLast() } }
}
