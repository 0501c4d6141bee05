import Council
package import Keeping
package import Ledger

/// Records an entry that no event words for itself.
package struct RecordEntry {
  package var day: Day
  package var postings: [Posting]
  package var cause: Cause?

  package init(day: Day, postings: [Posting], cause: Cause? = nil) {
    self.day = day
    self.postings = postings
    self.cause = cause
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> EntryRecorded {
    try recorder.require(.entryRecord)
    let fact = EntryRecorded(
      id: recorder.makeID(), day: day, postings: postings, cause: cause,
      document: recorder.document)
    try SpendingRule(view).check(try fact.entry(), cause: cause)
    try recorder.record(fact)
    return fact
  }
}
