package import Council
import Journal
package import Ledger

/// A member stands for the minutes of a meeting: one who was there witnesses them, and another countersigns
/// them. Who recorded them does neither.
package struct AttestMinutes {
  package var meeting: MeetingCode
  package var part: MinutesPart
  /// What the member signed, where they have a key.
  package var signed: [SignedMessage<ActMessage>]

  package init(
    meeting: MeetingCode, part: MinutesPart, signed: [SignedMessage<ActMessage>] = []
  ) {
    self.meeting = meeting
    self.part = part
    self.signed = signed
  }

  /// The meeting as it stands after it.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Meeting {
    try recorder.require(.meetingAttest)
    let known = try Meetings.find(meeting, in: view)
    if let voiding = known.voiding { throw MeetingRefusal.voided(meeting, on: voiding.day) }
    let minutes = try view.leaf(ofRecord: known.seq)
    let second = try SecondPerson(
      of: part.act, on: minutes, among: signed, else: recorder.actor, in: view,
      allowed: .meetingAttest)
    try require(second.member, of: known)
    try recorder.record(
      MinutesAttested(
        meeting: meeting, part: part, minutes: minutes, signed: second.signed.map(SignedAct.init),
        day: today, document: recorder.document))
    return try Meetings.find(meeting, in: view)
  }

  private func require(_ member: MemberCode, of known: Meeting) throws {
    guard member != known.recordedBy else {
      throw MeetingRefusal.ownMinutes(member, meeting)
    }
    switch part {
    case .witness:
      if let before = known.witness {
        throw MeetingRefusal.attested(meeting, .witness, by: before.member)
      }
      guard known.present.contains(member) else { throw MeetingRefusal.notPresent(member) }
    case .countersignature:
      guard let witness = known.witness else { throw MeetingRefusal.notWitnessed(meeting) }
      if let before = known.countersignature {
        throw MeetingRefusal.attested(meeting, .countersignature, by: before.member)
      }
      guard member != witness.member else { throw MeetingRefusal.ownMinutes(member, meeting) }
    }
  }
}
