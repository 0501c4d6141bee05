import Ledger
import Workflows

/// The postings of one entry, read fund by fund and passed on in the order in which they were recorded.
struct EntryLines {
  private static let firstColumnOfPosting: Int32 = 6

  private var entry: EntryRow?
  private var lines: [(position: Int64, posting: Posting)] = []

  /// Whether a row has another posting of this entry.
  func belong(to row: Statement) -> Bool {
    entry.map { row.order(0, to: $0.id) == 0 } ?? false
  }

  mutating func begin(_ row: inout Statement) throws {
    entry = try EntryRow(from: &row)
    lines.removeAll(keepingCapacity: true)
  }

  mutating func add(_ row: inout Statement) throws {
    row.nextColumn = Self.firstColumnOfPosting
    let position = try row.integer()
    let posting = Posting(
      account: try row.account(), fund: try row.fund(), amount: try row.amount(),
      auxiliary: try row.optionalText())
    lines.append((position, posting))
  }

  /// False to stop.
  mutating func pass(to body: (PostedLine) throws -> Bool) throws -> Bool {
    guard let entry else { return true }
    lines.sort { $0.position < $1.position }
    for line in lines {
      guard try body(PostedLine(entry: entry, posting: line.posting)) else { return false }
    }
    return true
  }
}
