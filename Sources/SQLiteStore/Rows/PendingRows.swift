import Dispatch
import Synchronization

/// Rows on their way into the tables. They wait as bytes until there are enough of them; then a second thread
/// writes those while the first goes on deciding. A connection has one user at a time: whoever reads, or
/// writes at once, settles first, and then sees all that was added before.
final class PendingRows {
  private static let full = 128 << 10
  /// So many that the second thread has work while the first reads ahead.
  private static let mostHandedOver = 16

  /// Rows in the order of their being added; none while any wait on sheets.
  private var filling = PageOfRows()
  private var sheets: Sheets?
  private let writer = DispatchQueue(label: "rows")
  private let free = DispatchSemaphore(value: mostHandedOver)
  private let handedOver = HandedOver()
  private var isWriting = false

  /// Adds the row that an insert is to write. Should the insert fail, that is thrown by a later call, at
  /// the latest when the rows are settled.
  func add(_ insert: Statement, _ write: (inout PageOfRows) -> Void) throws(SQLiteFailure) {
    if let sheets, !sheets.isEmpty { try handOver() }
    filling.begin(insert)
    write(&filling)
    filling.end()
    if filling.count >= Self.full { try handOver() }
  }

  /// The same on a sheet; false where the change has none.
  func add(to kind: Sheets.Kind, _ write: (inout PageOfRows) -> Void) throws(SQLiteFailure) -> Bool
  {
    guard sheets != nil else { return false }
    if !filling.isEmpty { try handOver() }
    sheets!.add(to: kind, write)
    if sheets!.count >= Self.full { try handOver() }
    return true
  }

  /// From now on rows of the largest tables wait on sheets; nil ends that.
  func use(_ sheets: Sheets?) throws(SQLiteFailure) {
    try settle()
    self.sheets = sheets
  }

  /// Does this on the second thread once every row added until now is written there.
  func after<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) throws(SQLiteFailure) -> Answer<Value> {
    if hasWaiting { try handOver() }
    let answer = Answer<Value>()
    isWriting = true
    writer.async { [handedOver] in
      answer.give(
        Result {
          try handedOver.requireWritten()
          return try work()
        })
    }
    return answer
  }

  /// Returns when every row is written.
  func settle() throws(SQLiteFailure) {
    guard isWriting || hasWaiting else { return try handedOver.requireWritten() }
    rest()
    handedOver.write(takeWaiting())
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
    sheets = nil
    handedOver.forgive()
  }

  private var hasWaiting: Bool { !filling.isEmpty || sheets?.isEmpty == false }

  private func handOver() throws(SQLiteFailure) {
    try handedOver.requireWritten()
    free.wait()
    isWriting = true
    writer.async { [waiting = takeWaiting(), handedOver, free] in
      handedOver.write(waiting)
      free.signal()
    }
  }

  private func takeWaiting() -> WaitingRows {
    guard filling.isEmpty else {
      defer { filling = handedOver.sparePage() }
      return .inOrder(filling)
    }
    return .onSheets(sheets?.takeAll(newPage: handedOver.sparePage) ?? [])
  }
}

/// What the first thread gives the second.
private enum WaitingRows: Sendable {
  case inOrder(PageOfRows)
  case onSheets([Sheet])

  func write() -> SQLiteFailure? {
    switch self {
    case .inOrder(let page): return page.write()
    case .onSheets(let sheets):
      for sheet in sheets { if let refused = sheet.write() { return refused } }
      return nil
    }
  }

  var pages: [PageOfRows] {
    switch self {
    case .inOrder(let page): [page]
    case .onSheets(let sheets): sheets.map(\.page)
    }
  }
}

/// What both threads know: pages that can be filled again, and why a row was refused.
private final class HandedOver: Sendable {
  private let spare = Mutex<[PageOfRows]>([])
  private let failure = Mutex<SQLiteFailure?>(nil)

  /// Once a row is refused, no other is written.
  func write(_ rows: WaitingRows) {
    if isWritten, let refused = rows.write() { failure.withLock { $0 = refused } }
    for page in rows.pages { page.removeAll() }
    spare.withLock { $0 += rows.pages }
  }

  private var isWritten: Bool { failure.withLock { $0 == nil } }

  func requireWritten() throws(SQLiteFailure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  func forgive() { failure.withLock { $0 = nil } }
  func sparePage() -> PageOfRows { spare.withLock { $0.popLast() } ?? PageOfRows() }
}
