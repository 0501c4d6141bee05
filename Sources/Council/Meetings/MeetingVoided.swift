package import Journal
package import Keeping
package import Ledger

/// The record of a meeting holds no more: what was said by voice there counts in no decision that is still
/// to be taken. Those taken stay taken.
package struct MeetingVoided: Fact, Equatable {
  package static let type = "meeting.voided"

  package enum Reason: String, Sendable, CaseIterable {
    /// Typed otherwise than the minutes say.
    case misrecorded
    /// Somebody who was there says that it was otherwise.
    case contested
    /// It wasn't called, or was held, as the statutes say.
    case irregular
    case duplicate
  }

  package let meeting: MeetingCode
  package let reason: Reason
  package let day: Day
  package let document: ID<Document>?

  package init(
    meeting: MeetingCode, reason: Reason, day: Day, document: ID<Document>? = nil
  ) {
    self.meeting = meeting
    self.reason = reason
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.meeting("meeting", meeting)
    body.choice("reason", reason)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    meeting = try body.meeting("meeting")
    reason = try body.choice("reason")
  }
}
