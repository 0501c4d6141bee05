package import Journal
package import Keeping
package import Ledger

/// A member has stood for the minutes of a meeting: as who was there, or as another who has read them.
package struct MinutesAttested: Fact, Equatable {
  package static let type = "minutes.attested"

  package let meeting: MeetingCode
  package let part: MinutesPart
  /// The leaf hash of the record of the meeting, which is what they stand for.
  package let minutes: Hash
  /// The message by which they are known, where they have a key; else it is who recorded it.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    meeting: MeetingCode, part: MinutesPart, minutes: Hash, signed: SignedAct? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.meeting = meeting
    self.part = part
    self.minutes = minutes
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.meeting("meeting", meeting)
    body.hash("minutes_leaf", minutes)
    body.choice("part", part)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    meeting = try body.meeting("meeting")
    minutes = try body.hash("minutes_leaf")
    part = try body.choice("part")
    signed = try body.optionalPart("signed")
  }
}
