package import Journal
package import Ledger

/// Entries dated until a day that were recorded after it: why a statement as of that day may say
/// something else than the one that was drawn then.
package enum LateEntries {
  /// How many there are; of one fund and its child funds, or of all. `dayOf` is the books' calendar.
  package static func count(
    datedUntil day: Day, of fund: FundCode?, in view: some BooksView, dayOf: (Instant) -> Day
  ) throws -> Int {
    let record = try first(below: try view.journalSize()) { record in
      try instant(of: record, in: view).map { dayOf($0) > day } ?? true
    }
    let entry = try first(below: try lastEntry(in: view) + 1, from: 1) { id in
      try (view.find(EntryRow.self, .integer(id))?.seq).map { $0 >= record } ?? true
    }
    return try view.countEntries(from: entry, datedUntil: day, of: fund)
  }

  /// The least number of which `holds` is true, if it stays true from there on; else `end`.
  private static func first(
    below end: Int64, from start: Int64 = 0, where holds: (Int64) throws -> Bool
  ) throws -> Int64 {
    var (low, high) = (start, max(start, end))
    while low < high {
      let middle = low + (high - low) / 2
      if try holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Ids count from 1 without gaps. Inside a change a sum may carry an earlier record than the entry
  /// before it, but a change is wholly before or wholly after the end of a day.
  private static func lastEntry(in view: some BooksView) throws -> Int64 {
    var bound: Int64 = 1
    while try view.find(EntryRow.self, .integer(bound)) != nil { bound *= 2 }
    return try first(below: bound, from: 1) { id in
      try view.find(EntryRow.self, .integer(id)) == nil
    } - 1
  }

  private static func instant(of record: Int64, in view: some BooksView) throws -> Instant? {
    var instant: Instant?
    try view.forEachRecord(from: record) { _, line, _ in
      instant = try RecordLine(line).envelope.at
      return false
    }
    return instant
  }
}
