import Journal

/// What a member stands for minutes as.
package enum MinutesPart: String, Sendable, CaseIterable {
  /// They were there, and it was said so.
  case witness
  /// Another who has read them within the term.
  case countersignature

  /// What they sign.
  package var act: ActMessage.Act {
    switch self {
    case .witness: .minutesWitnessed
    case .countersignature: .minutesCountersigned
    }
  }
}

extension CanonicalWriter {
  mutating func meeting(_ key: StaticString, _ meeting: MeetingCode) {
    string(key, meeting.description)
  }

  /// Lines that an answer is none to. None has no key.
  mutating func over(_ lines: [String]) {
    if !lines.isEmpty { array("over", of: lines) { $0.string($1) } }
  }
}

extension CanonicalReader {
  mutating func meeting(_ key: StaticString) throws(CanonicalRefusal) -> MeetingCode {
    guard let meeting = MeetingCode(try string(key)) else {
      throw refusal(.badValue(key.description))
    }
    return meeting
  }

  mutating func over() throws(CanonicalRefusal) -> [String] {
    try optionalArray("over") { (body) throws(CanonicalRefusal) in try body.string() } ?? []
  }
}
