import Dispatch

/// Rows on their way into the tables. They wait as bytes until a page of them is full; then a second
/// thread writes that page while the first goes on deciding. A connection has one user at a time: whoever
/// reads, or writes at once, settles first, and then sees all that was added before.
final class PendingRows {
  private static let fullPage = 64 << 10

  private var filling = PageOfRows(capacity: 2 * fullPage)
  private var written = PageOfRows(capacity: 2 * fullPage)
  private let writer = DispatchQueue(label: "rows")
  private var isWriting = false
  private var failure: SQLiteFailure?

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
    if isWriting || !filling.isEmpty {
      rest()
      if failure == nil { failure = filling.write() }
      filling.removeAll()
    }
    if let failure { throw failure }
  }

  /// Returns when the other thread has let go of the connection.
  func rest() {
    guard isWriting else { return }
    writer.sync {}
    isWriting = false
    failure = failure ?? written.failure
    written.removeAll()
  }

  /// Forgets what is not written, and why.
  func removeAll() {
    rest()
    filling.removeAll()
    failure = nil
  }

  private func handOver() throws(SQLiteFailure) {
    rest()
    if let failure { throw failure }
    swap(&filling, &written)
    isWriting = true
    let page = written
    writer.async { page.write() }
  }
}
