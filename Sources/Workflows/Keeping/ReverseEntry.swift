import Council
import Journal
package import Keeping
package import Ledger

/// Reverses an entry recorded by hand, in both books. One born of an event is reversed only through
/// that event.
package struct ReverseEntry {
  /// Its number, or the id it was recorded under.
  package var name: String
  package var day: Day
  package var reason: ReversalReason

  package init(name: String, day: Day, reason: ReversalReason = .correction) {
    self.name = name
    self.day = day
    self.reason = reason
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ManualEntry {
    try recorder.require(.entryReverse)
    let manual = try ManualEntries.resolve(name, in: view)
    guard manual.reversedOn == nil else {
      throw LedgerRefusal.alreadyReversed(entry: manual.entry)
    }
    guard day >= manual.day else {
      throw EntryRefusal.dayBeforeItsCause(day, cause: manual.day)
    }
    try recorder.record(
      EntryReversed(id: manual.id, day: day, reason: reason, document: recorder.document))
    return manual
  }
}

/// Entries recorded by hand, as a person names them.
package enum ManualEntries {
  package static func resolve(_ name: String, in view: some BooksView) throws -> ManualEntry {
    if let manual = try view.find(ManualEntry.self, .text(name)) { return manual }
    guard let number = Int64(name) else { throw EntryRefusal.unknownManualEntry(name) }
    if let manual = try view.first(
      ManualEntry.self, where: [.equals("entry", .integer(number))])
    {
      return manual
    }
    guard let row = try view.find(EntryRow.self, .integer(number)) else {
      throw LedgerRefusal.unknownEntry(number)
    }
    throw LedgerRefusal.bornOfAnEvent(
      entry: number, event: try RecordedFacts.typeName(at: row.seq, in: view) ?? "an event")
  }
}
