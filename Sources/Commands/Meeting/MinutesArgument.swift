import ArgumentParser
import Council
import SQLiteStore
import Workflows

/// The minutes that a member stands for.
struct MinutesArgument: ParsableArguments {
  @Argument(help: "The meeting, such as M1.")
  var meeting: MeetingCode

  func attest(
    _ part: MinutesPart, _ act: ActOptions, _ writing: WritingOptions, in session: Session
  ) throws {
    let actor = try session.actor()
    if act.message {
      let subject = try session.read { try Meetings.minutes(of: meeting, in: $0) }
      return try act.writeMessage(on: part.act, subject, by: actor, in: session)
    }
    let signed = try act.messages(on: part.act, by: actor, in: session, writing) {
      [try Meetings.minutes(of: meeting, in: $0)]
    }
    let workflow = AttestMinutes(meeting: meeting, part: part, signed: signed)
    try session.commit(writing, input: act.files) { view, recorder in
      let meeting = try workflow.decide(view, &recorder, today: session.today)
      return (
        meeting, try Meetings.polls(of: meeting, on: session.today, at: recorder.at, in: view)
      )
    } reporting: { meeting, polls in
      say(part, of: meeting, in: session)
      try PollReport(polls.awards).say(in: session)
      for poll in polls.policies { try session.say(poll) }
    }
  }

  private func say(_ part: MinutesPart, of meeting: Meeting, in session: Session) {
    switch part {
    case .witness:
      guard let witness = meeting.witness else { return }
      session.say(
        "minutes of \(meeting.code) witnessed by \(witness.member)\(witness.isSigned ? ", signed" : ""); to be countersigned until \(meeting.countersignBy)"
      )
    case .countersignature:
      guard let other = meeting.countersignature else { return }
      let isLate = other.day > meeting.countersignBy
      session.say(
        "minutes of \(meeting.code) countersigned by \(other.member)\(other.isSigned ? ", signed" : "")\(isLate ? ", after \(meeting.countersignBy)" : "")"
      )
    }
  }
}
