import Council
package import Giving
import Journal
package import Ledger

/// Lets pledges lapse whose day has passed.
package struct LapsePledges {
  /// Those that were due until then.
  package var through: Day
  package var day: Day

  package init(dueThrough through: Day, day: Day) {
    self.through = through
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Pledge] {
    try recorder.require(.pledgeEnd)
    let due = try view.rows(
      Pledge.self,
      where: [
        .equals("state", Pledge.State.promised.rawValue),
        Condition("due", .atMost, .integer(Int64(through.number))),
      ])
    for pledge in due {
      try recorder.record(
        PledgeLapsed(pledge: pledge.id, day: day, document: recorder.document))
    }
    return due
  }
}
