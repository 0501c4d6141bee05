package import Council
import Journal
package import Ledger

/// The record of a meeting holds no more. Nothing is deleted: what was said there stays, and counts in no
/// decision that is still to be taken.
package struct VoidMeeting {
  package var meeting: MeetingCode
  package var reason: MeetingVoided.Reason

  package init(meeting: MeetingCode, reason: MeetingVoided.Reason) {
    self.meeting = meeting
    self.reason = reason
  }

  package struct Result {
    /// Answers that count no more, and those by which something was decided already.
    package let (dropped, kept): (Int, Int)
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    try recorder.require(.meetingVoid)
    let known = try Meetings.find(meeting, in: view)
    if let voiding = known.voiding { throw MeetingRefusal.voided(meeting, on: voiding.day) }
    let answers = try Meetings.answers(of: meeting, in: view).filter { $0.replacedBy == nil }
    let open = try answers.count { try Meetings.isOpen($0, in: view) }
    try recorder.record(
      MeetingVoided(meeting: meeting, reason: reason, day: today, document: recorder.document))
    return Result(dropped: open, kept: answers.count - open)
  }
}
