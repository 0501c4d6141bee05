import Council
import Journal
import Keeping
package import Ledger

/// Erases what the retention policy has due, of everybody at once; what the law still requires is kept
/// restricted, and what is held stays.
package struct ApplyRetention {
  /// Called with how many people were looked at.
  package var progress: (Int) -> Void

  package init(progress: @escaping (Int) -> Void = { _ in }) {
    self.progress = progress
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PeopleErasing {
    try recorder.require(.donorRetention)
    var erasing = PeopleErasing()
    var hasChanged = false
    try RetentionReview(on: today, in: view).forEachCase(in: view) { found in
      progress(1)
      guard found.isDue, try erasing.apply(found.plan, view) else { return }
      hasChanged = true
    }
    guard hasChanged else { return erasing }
    try erasing.finish(view, today: today)
    try recorder.record(
      PeopleChanged(act: .retention, day: today, document: recorder.document))
    return erasing
  }
}
