package import Ledger

extension Projection {
  /// Posts the equal and opposite of an entry, on its own day unless another is given.
  package mutating func reverse(_ id: Int64, on day: Day? = nil) throws {
    guard let row = try tables.find(EntryRow.self, .integer(id)) else {
      throw LedgerRefusal.unknownEntry(id)
    }
    let postings = try tables.rows(
      PostingRow.self, where: [Condition("entry", .equals, .integer(id))])
    let entry = try Entry(
      book: row.book, day: row.day, label: row.label, postings: postings.map(\.posting))
    try post(entry.reversed(on: day ?? row.day), reversing: id)
  }

  /// The entries of the financial book that one record made, from its first on. Sums of the commitment
  /// book may stand between them and carry the number of an earlier record.
  package func financialEntries(from first: Int64) throws -> [Int64] {
    guard let start = try tables.find(EntryRow.self, .integer(first)) else {
      throw LedgerRefusal.unknownEntry(first)
    }
    var entries: [Int64] = []
    try tables.forEach(EntryRow.self, where: [Condition("id", .atLeast, .integer(first))]) { row in
      if row.seq == start.seq, row.book == .financial { entries.append(row.id) }
      return row.seq <= start.seq
    }
    return entries
  }
}
