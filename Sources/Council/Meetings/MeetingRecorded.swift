package import Journal
package import Keeping
package import Ledger

/// A meeting has been recorded with all that was said there, so that whoever signs for its minutes signs
/// for every answer: what they sign names the leaf hash of this record.
package struct MeetingRecorded: Fact, Equatable {
  package static let type = "meeting.recorded"

  package let meeting: MeetingCode
  package let present: [MemberCode]
  package let proxies: [Proxy]
  package let answers: [SpokenAnswer]
  /// The last day on which its minutes are countersigned in time.
  package let countersignBy: Day
  /// That of the meeting.
  package let day: Day
  /// Its minutes.
  package let document: ID<Document>?

  package init(
    meeting: MeetingCode, present: [MemberCode], proxies: [Proxy], answers: [SpokenAnswer],
    countersignBy: Day, day: Day, document: ID<Document>
  ) {
    self.meeting = meeting
    self.present = present
    self.proxies = proxies
    self.answers = answers
    self.countersignBy = countersignBy
    self.day = day
    self.document = document
  }

  /// Who spoke for a member who was not there.
  package func speaker(for member: MemberCode) -> MemberCode? {
    proxies.first { $0.represented == member }?.holder
  }

  package func write(to body: inout CanonicalWriter) {
    body.parts("answers", answers)
    body.day("countersign_by", countersignBy)
    body.day("day", day)
    body.optionalID("document", document)
    body.meeting("meeting", meeting)
    body.texts("present", present.map(\.description))
    body.parts("proxies", proxies)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    answers = try body.parts("answers")
    countersignBy = try body.day("countersign_by")
    day = try body.day("day")
    document = try body.optionalID("document")
    guard document != nil else { throw body.invalidValue("document") }
    meeting = try body.meeting("meeting")
    present = try body.members("present")
    proxies = try body.parts("proxies")
  }
}
