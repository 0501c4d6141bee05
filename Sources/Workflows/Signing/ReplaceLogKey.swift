package import Council
package import Journal
import Keeping
package import Ledger

/// Puts another key in the place of one that is lost: nothing it signs can vouch for the change, so members
/// do, and a witness who saw the journal before.
package struct ReplaceLogKey {
  package var key: NoteKey
  package var witnessed: WitnessedCheckpoint
  package var signed: [SignedMessage<ActMessage>]

  package init(
    to key: NoteKey, witnessed: WitnessedCheckpoint, signed: [SignedMessage<ActMessage>]
  ) {
    self.key = key
    self.witnessed = witnessed
    self.signed = signed
  }

  package var subject: Hash { LogKeyReplaced.subject(key, witnessed) }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> LogKeyReplaced {
    try recorder.require(.auditKeyReplace)
    for message in signed {
      try SignedActs.require(message.message, is: .logKeyReplaced, on: subject, in: view)
    }
    // Held against the journal here; what a replay can hold against it, the projection does.
    guard let inForce = try LogKeys.inForce(in: view) else { throw MissingRow(table: LogKey.table) }
    try Consistency.require(witnessed.signed(under: inForce.origin).checkpoint, in: view)
    let fact = LogKeyReplaced(
      key: key, witnessed: witnessed, signed: signed.map(SignedAct.init), day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
