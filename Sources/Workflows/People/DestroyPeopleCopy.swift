import Council
package import Keeping
package import Ledger

/// Puts on record that a copy of the people file is no more.
package struct DestroyPeopleCopy {
  package var code: PeopleCopyCode

  package init(_ code: PeopleCopyCode) {
    self.code = code
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PeopleCopy {
    try recorder.require(.booksCopy)
    let copy = try PeopleCopies.find(code, in: view)
    if let day = copy.destroyedOn { throw PeopleRefusal.copyDestroyed(code, on: day) }
    try recorder.record(
      PeopleCopyDestroyed(copy: code, day: today, document: recorder.document))
    return copy
  }
}
