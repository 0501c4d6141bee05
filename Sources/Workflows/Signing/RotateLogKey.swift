import Council
package import Journal
package import Keeping
package import Ledger

/// Puts another key in the place of the one that signs checkpoints, which is at hand still. Books that had none
/// get their first.
package struct RotateLogKey {
  package var key: NoteKey

  package init(to key: NoteKey) {
    self.key = key
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> LogKeyRotated {
    try recorder.require(.auditKeyRotate)
    let fact = LogKeyRotated(key: key, day: today, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
