import Council
import Journal
import Keeping
package import Ledger

/// Erases a person: their openings and then the person, or all of it that the law doesn't require.
package struct EraseDonor {
  package var name: String

  package init(_ name: String) {
    self.name = name
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ErasurePlan {
    try recorder.require(.donorErase)
    let plan = try ErasurePlan(Donors.number(name, in: view), today: today, in: view)
    if let hold = try Holds(in: view).hold(on: plan) {
      throw PeopleRefusal.held(plan.person.text, hold)
    }
    var erasing = PeopleErasing()
    guard try erasing.apply(plan, view) else { return plan }
    try erasing.finish(view, today: today)
    try recorder.record(
      PeopleChanged(
        act: plan.going.isEmpty && !plan.kept.isEmpty ? .restriction : .erasure, day: today,
        document: recorder.document))
    return plan
  }
}
