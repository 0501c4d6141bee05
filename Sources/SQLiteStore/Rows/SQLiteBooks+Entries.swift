package import Ledger
package import Workflows

extension SQLiteBooks {
  package func nextEntry() throws -> Int64 {
    if let lastEntry { return lastEntry + 1 }
    let select = try statement("SELECT coalesce(max(id), 0) FROM entry")
    defer { select.reset() }
    let last = try select.step() ? select.integer() : 0
    lastEntry = last
    return last + 1
  }

  package func insert(_ entry: Entry, as row: EntryRow) throws {
    try countEntry()
    for (position, posting) in entry.postings.enumerated() {
      try insert(PostingRow(entry: row.id, position: Int64(position), posting: posting))
      try pendingBalances.add(posting, of: entry)
    }
    try insert(row)
    lastEntry = row.id
  }

  /// From so many entries of one change on it is a large one.
  static let fewOfLarge = 200

  private func countEntry() throws {
    entriesAdded += 1
    guard entriesAdded == Self.fewOfLarge else { return }
    restingGuards = try RestingGuards(on: connection)
    try pending.use(Sheets(try sheetTable.get(), on: handle, hasPeople: hasPeople))
  }
}
