package import Journal
package import Ledger

/// Entries dated until a day that were recorded after it: why a statement as of that day may say
/// something else than the one that was drawn then.
package enum LateEntries {
  /// How many there are; of one fund and its child funds, or of all. `dayOf` is the books' calendar.
  package static func count(
    datedUntil day: Day, of fund: FundCode?, in view: some BooksView, dayOf: (Instant) -> Day
  ) throws -> Int {
    let record = try Search.first(from: 0, below: try view.journalSize()) { record in
      try view.envelope(of: record).map { dayOf($0.at) > day } ?? true
    }
    // Inside a change a sum may carry an earlier record than the entry before it, but a change is wholly
    // before or wholly after the end of a day.
    let entry = try Search.first(from: 1, below: try lastEntry(in: view) + 1) { id in
      try (view.find(EntryRow.self, .integer(id))?.seq).map { $0 >= record } ?? true
    }
    return try view.countEntries(from: entry, datedUntil: day, of: fund)
  }

  /// Ids count from 1 without gaps.
  private static func lastEntry(in view: some BooksView) throws -> Int64 {
    var bound: Int64 = 1
    while try view.find(EntryRow.self, .integer(bound)) != nil { bound *= 2 }
    return try Search.first(from: 1, below: bound) { id in
      try view.find(EntryRow.self, .integer(id)) == nil
    } - 1
  }
}
