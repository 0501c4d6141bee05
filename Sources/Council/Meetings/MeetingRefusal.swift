package import Ledger

/// A rule of meetings and their minutes that says no.
package enum MeetingRefusal: Error, Equatable, Sendable {
  case unknownMeeting(String)
  /// No document was given.
  case minutesMissing
  /// Fewer than two members were there.
  case tooFewPresent
  case inTheFuture(Day)
  /// What was said there wasn't proposed yet.
  case beforeProposal(String, proposed: Day, held: Day)
  /// The policy takes what is signed, and no minutes.
  case minutesNotTaken(String, policy: String)
  case notPresent(MemberCode)
  /// Who is there speaks for themselves.
  case representedPresent(MemberCode)
  /// Somebody would speak for two others, or two for one.
  case proxyTwice(MemberCode)
  case answerTwice(MemberCode, subject: String)
  /// What a member signed is taken back by their signature alone.
  case signedStands(MemberCode, subject: String)
  /// Who recorded or witnessed minutes is not the one more who stands for them.
  case ownMinutes(MemberCode, MeetingCode)
  case attested(MeetingCode, MinutesPart, by: MemberCode)
  case notWitnessed(MeetingCode)
  case voided(MeetingCode, on: Day)
}
