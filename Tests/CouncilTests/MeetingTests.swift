import Council
import Journal
import Ledger
import Testing

struct MeetingTests {
  private static let term = Day("2024-07-31")!

  private static func attested(_ seq: Int64?, isSigned: Bool = false) -> Meeting.Attestation? {
    seq.map {
      Meeting.Attestation(
        member: MemberCode(number: 2), day: Day("2024-07-02")!, seq: $0, isSigned: isSigned)
    }
  }

  /// By the records in which these things happened.
  private static func meeting(
    witnessed: Int64? = nil, countersigned: Int64? = nil, voided: Int64? = nil
  ) -> Meeting {
    var meeting = Meeting(
      code: MeetingCode(number: 1), day: Day("2024-07-01")!,
      present: [MemberCode(number: 1), MemberCode(number: 2)], proxies: [], countersignBy: term,
      document: ID(high: 1, low: 2), seq: 4, recordedBy: MemberCode(number: 1))
    meeting.witness = attested(witnessed)
    meeting.countersignature = attested(countersigned)
    meeting.voiding = voided.map { .init(day: term, seq: $0, reason: .allCases[0]) }
    return meeting
  }

  @Test(arguments: [
    (meeting(), Meeting.State.recorded, Meeting.State.recorded),
    (meeting(witnessed: 5), .witnessed, .overdue),
    (meeting(witnessed: 5, countersigned: 7), .countersigned, .countersigned),
    (meeting(witnessed: 5, countersigned: 7, voided: 9), .voided, .voided),
  ])
  func `witnessed minutes are overdue when their term is over, and not on its last day`(
    meeting: Meeting, before: Meeting.State, after: Meeting.State
  ) {
    #expect(meeting.state(on: Self.term) == before)
    #expect(meeting.state(on: Self.term.adding(days: 1)) == after)
  }

  @Test(arguments: [
    (meeting(), nil, false, false), (meeting(countersigned: 7), nil, false, false),
    (meeting(witnessed: 5), nil, true, false),
    (meeting(witnessed: 5, countersigned: 7), nil, true, true),
    (meeting(witnessed: 5, countersigned: 7, voided: 9), nil, false, false),
    // What is in the record of the decision itself came too late for it.
    (meeting(witnessed: 5), 5, false, false), (meeting(witnessed: 5), 6, true, false),
    (meeting(witnessed: 5, countersigned: 7), 7, true, false),
    (meeting(witnessed: 5, countersigned: 7), 8, true, true),
    (meeting(witnessed: 5, voided: 9), 9, true, false),
    (meeting(witnessed: 5, voided: 9), 10, false, false),
  ])
  func `what was said counts from the witness on, and after the term by a countersignature alone`(
    meeting: Meeting, decision: Int64?, inTerm: Bool, afterwards: Bool
  ) {
    #expect(meeting.isTaken(before: decision) == inTerm)
    #expect(meeting.counts(on: Self.term, before: decision) == inTerm)
    #expect(meeting.counts(on: Self.term.adding(days: 1), before: decision) == afterwards)
  }

  @Test func `one signature is stronger than names`() {
    var meeting = Self.meeting(witnessed: 5, countersigned: 7)
    #expect(!meeting.isSigned)
    meeting.countersignature = Self.attested(7, isSigned: true)
    #expect(meeting.isSigned)
    meeting.countersignature = nil
    #expect(!meeting.isSigned)
    meeting.witness = Self.attested(5, isSigned: true)
    #expect(meeting.isSigned)
  }

  @Test func `codes of meetings are read as they are written, and ordered by number`() throws {
    for number: Int64 in [1, 2, 9, 10, .max] {
      #expect(MeetingCode("M\(number)")?.number == number)
    }
    for text in ["", "M", "M0", "M-1", "M01", "M+1", "m1", "1", "M1 ", "M9223372036854775808"] {
      #expect(MeetingCode(text) == nil, "\(text)")
    }
    #expect(MeetingCode(number: 9) < MeetingCode(number: 10))
    #expect(!(MeetingCode(number: 9) < MeetingCode(number: 9)))
  }

  @Test func `a proxy speaks for whom it stands, and for nobody else`() {
    let (one, two, three) = (MemberCode(number: 1), MemberCode(number: 2), MemberCode(number: 3))
    let fact = MeetingRecorded(
      meeting: MeetingCode(number: 1), present: [one],
      proxies: [Proxy(holder: one, represented: two)],
      answers: [], countersignBy: Self.term, day: Self.term, document: ID(high: 1, low: 2))
    #expect(fact.speaker(for: two) == one)
    #expect(fact.speaker(for: one) == nil && fact.speaker(for: three) == nil)
  }

  @Test func `an answer names the lines that differ from it, and no others`() {
    let answer = SpokenAnswer(
      subject: "a:1", version: 1, proposal: Hash(of: [1]), member: MemberCode(number: 1),
      decision: .for, except: ["G1-1": .against, "G2-1": .for])
    #expect(answer.lines == ["G1-1": .against])
    let given = ApprovalGiven(
      subject: "a:1", version: 1, proposal: Hash(of: [1]), member: MemberCode(number: 1),
      decision: .for, except: ["G1-1": .against, "G2-1": .for], day: Self.term)
    #expect(given.lines == ["G1-1": .against])
  }
}
