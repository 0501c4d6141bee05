import Council
package import Keeping
package import Ledger

/// Puts on record that the people file is copied, before it is: what is copied knows of itself.
package struct CopyPeople {
  package init() {}

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PeopleCopied {
    try recorder.require(.booksCopy)
    let copied = PeopleCopied(
      copy: PeopleCopyCode(number: Int64(try view.count(PeopleCopy.self, where: [])) + 1),
      until: today.adding(days: PeopleCopy.days), day: today, document: recorder.document)
    try recorder.record(copied)
    return copied
  }
}
