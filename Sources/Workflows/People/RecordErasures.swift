import Journal
import Keeping
package import Ledger

/// Records the erasures that wait, all in one change and in no order: the records of one person alone
/// would say which donations were theirs. So they wait until several people's can be mixed, but not for
/// ever: until they are recorded, an older copy of the people file could bring somebody back.
package struct RecordErasures {
  /// People whose erasures are mixed in one batch.
  package static let mixed: Int64 = 5
  /// Days after which a batch is recorded whoever is in it.
  package static let patience = 30

  /// Called with how many were recorded.
  package var progress: (Int) -> Void

  package init(progress: @escaping (Int) -> Void = { _ in }) {
    self.progress = progress
  }

  package func isDue(in view: some BooksView, today: Day) throws -> Bool {
    guard view.hasPeople, let erasing = try view.find(ErasingRow.self, ErasingRow.key),
      let since = erasing.since
    else { return false }
    return erasing.people >= Self.mixed || since.adding(days: Self.patience) <= today
  }

  /// Gives how many were recorded.
  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Int {
    guard try isDue(in: view, today: today),
      var erasing = try view.find(ErasingRow.self, ErasingRow.key)
    else { return 0 }
    var waiting = try view.rows(ErasureRow.self)
    recorder.shuffle(&waiting)
    for row in waiting {
      erasing.through = try recorder.record(
        PersonErased(day: today, record: row.record, tag: row.tag))
      try view.delete(ErasureRow.self, .integer(row.record), .text(row.tag))
      progress(1)
    }
    erasing.people = 0
    erasing.since = nil
    try view.update(erasing)
    return waiting.count
  }
}
