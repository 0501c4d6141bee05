import Council
package import Giving
package import Ledger

/// Lets what was held be erased again.
package struct LiftHold {
  package var code: HoldCode

  package init(_ code: HoldCode) {
    self.code = code
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Hold {
    try recorder.require(.donorHoldLift)
    let hold = try Holds.find(code, in: view)
    if let day = hold.liftedOn { throw PeopleRefusal.holdLifted(code, on: day) }
    try recorder.record(HoldLifted(hold: code, day: today, document: recorder.document))
    return hold
  }
}
