import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Workflows

extension AwardBooks {
  /// A policy whose polls last a hundred days.
  func adoptLongPolls(_ change: @escaping (inout Policy) -> Void) throws {
    try adopt { policy in
      policy.windows = Windows(pollHours: 2_400, minutesDays: 7)
      change(&policy)
    }
  }

  /// Recorded by m:1, with minutes.
  @discardableResult
  func meet(
    present: [Int64] = [1, 2, 3], proxies: [(absent: Int64, speaker: Int64)] = [],
    on day: Day? = nil, withMinutes: Bool = true, _ said: RecordMeeting.Said...
  ) throws -> MeetingCode {
    try books.commit { view, recorder in
      if withMinutes {
        try recorder.add(
          document: recorder.makeID(), kind: .reference, name: "PV", content: [1],
          on: books.today)
      }
      return try RecordMeeting(
        day: day ?? books.today, present: present.map(Self.member),
        proxies: proxies.map {
          Proxy(holder: Self.member($0.speaker), represented: Self.member($0.absent))
        }, said: said
      ).decide(view, &recorder, today: books.today).meeting
    }
  }

  @discardableResult
  func attest(
    _ part: MinutesPart, _ meeting: MeetingCode, as member: Int64,
    signed: [SignedMessage<ActMessage>] = []
  ) throws -> Meeting {
    try books.commit(as: Self.member(member)) { view, recorder in
      try AttestMinutes(meeting: meeting, part: part, signed: signed)
        .decide(view, &recorder, today: books.today)
    }
  }

  @discardableResult
  func void(_ meeting: MeetingCode) throws -> VoidMeeting.Result {
    try books.commit { view, recorder in
      try VoidMeeting(meeting: meeting, reason: .misrecorded)
        .decide(view, &recorder, today: books.today)
    }
  }

  func poll(_ award: String) throws -> Poll {
    try books.read {
      try Poll(
        of: Awards.resolve(award, in: $0), on: books.today, at: books.clock.now(), in: $0)
    }
  }

  /// Members were for it by voice.
  static func said(
    _ decision: Approval.Decision = .for, on subject: String, by members: Int64...
  ) -> RecordMeeting.Said {
    RecordMeeting.Said([subject], decision, by: members.map(member))
  }
}
