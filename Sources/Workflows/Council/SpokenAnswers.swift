import Allocation
import Council
import Granting
import Journal
import Ledger

/// What was said at a meeting, member by member, held against the same rules as any other answer.
struct SpokenAnswers {
  private enum Subject {
    case policy(PolicyProposal)
    case poll(AllocationPoll)
    case award(Award)

    var name: String {
      switch self {
      case .policy(let policy): policy.code
      case .poll(let poll): poll.allocation.text
      case .award(let award): award.code.text
      }
    }
  }

  private struct Given {
    let member: MemberCode
    let subject: Subject
    let decision: Approval.Decision
  }

  /// One member's answer to one subject.
  private struct Place: Hashable {
    let member: MemberCode
    let subject: String
  }

  private let given: [Given]
  private let meeting: RecordMeeting
  private let today: Day
  private let now: Instant

  init(
    at meeting: RecordMeeting, today: Day, now: Instant, in view: some BooksView
  ) throws {
    var given: [Given] = []
    var known: [Place: Approval.Decision] = [:]
    for one in meeting.said {
      for subject in try one.subjects.map({ try Self.resolve($0, in: view) }) {
        for member in one.members {
          let place = Place(member: member, subject: subject.name)
          let before = known.updateValue(one.decision, forKey: place)
          guard before == nil || before == one.decision else {
            throw MeetingRefusal.answerTwice(member, subject: subject.name)
          }
          if before == nil {
            given.append(Given(member: member, subject: subject, decision: one.decision))
          }
        }
      }
    }
    self.given = given
    self.meeting = meeting
    self.today = today
    self.now = now
  }

  private static func resolve(_ name: String, in view: some BooksView) throws -> Subject {
    if let policy = try view.find(PolicyProposal.self, .text(name)) { return .policy(policy) }
    guard let allocation = ID<AllocationProposed>(name) else {
      return .award(try Awards.resolve(name, in: view))
    }
    guard let poll = try AllocationPolls.inForce(of: allocation, in: view) else {
      throw AwardRefusal.allocationNotProposed(name)
    }
    return .poll(poll)
  }

  func answers(in view: some BooksView) throws -> [SpokenAnswer] {
    try given.compactMap { one in
      guard let speaker = meeting.speaker(for: one.member) else {
        throw MeetingRefusal.notPresent(one.member)
      }
      let voices = Set([one.member, speaker]).sorted()
      switch one.subject {
      case .policy(let policy): return try answer(one, on: policy, by: voices, in: view)
      case .poll(let poll): return try answer(one, to: poll, by: voices, in: view)
      case .award(let award):
        return try isLine(award, of: one.member)
          ? nil : answer(one, on: award, by: voices, in: view)
      }
    }
  }

  /// Whether the member answered the whole allocation too: then it is the line on which they think otherwise.
  private func isLine(_ award: Award, of member: MemberCode) -> Bool {
    given.contains { other in
      guard case .poll(let poll) = other.subject else { return false }
      return other.member == member && poll.allocation == award.allocation
    }
  }

  private func answer(
    _ one: Given, on policy: PolicyProposal, by voices: [MemberCode], in view: some BooksView
  ) throws -> SpokenAnswer {
    let workflow = AnswerPolicy(policy: policy.code, decision: one.decision)
    let poll = try workflow.open(in: view, today: today, at: now)
    try requireTaken(by: policy.under, on: policy.code, in: view)
    try requireDay(notBefore: policy.proposedOn, of: policy.code)
    for voice in voices where voice != one.member { try workflow.requirePart(of: voice, in: poll) }
    let earlier = try workflow.require(one.decision, by: one.member, in: poll, with: .minutes)
    try requireUnsigned(earlier, on: policy.code)
    return SpokenAnswer(
      subject: policy.code, version: 1,
      proposal: try view.leaf(ofRecord: policy.proposal), member: one.member,
      decision: one.decision)
  }

  private func answer(
    _ one: Given, on award: Award, by voices: [MemberCode], in view: some BooksView
  ) throws -> SpokenAnswer {
    guard award.isPolled else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "approved or opposed")
    }
    try requireTaken(by: award.policy, on: award.code.text, in: view)
    try requireDay(notBefore: award.proposedOn, of: award.code.text)
    try requireSeats(of: voices, in: view)
    for voice in voices where voice != one.member {
      try AnswerRules.requirePart(of: voice, in: award, at: now, view)
    }
    let earlier = try AnswerRules.standing(of: one.member, on: award, in: view)
    try requireUnsigned(earlier, on: award.code.text)
    try AnswerRules.require(
      one.decision, by: one.member, on: award, with: .minutes, after: earlier, at: now, in: view)
    return SpokenAnswer(
      subject: award.id.text, version: award.version,
      proposal: try view.leaf(ofRecord: award.proposal), member: one.member,
      decision: one.decision)
  }

  /// On lines that one of the two is out of, it is kept and doesn't count.
  private func answer(
    _ one: Given, to poll: AllocationPoll, by voices: [MemberCode], in view: some BooksView
  ) throws -> SpokenAnswer {
    let answer = try PollAnswer(to: poll, by: one.member, in: view)
    for policy in Set(answer.lines.map(\.policy)).sorted() {
      try requireTaken(by: policy, on: poll.allocation.text, in: view)
    }
    try requireDay(notBefore: poll.day, of: poll.allocation.text)
    try requireSeats(of: voices, in: view)
    try requireUnsigned(answer.signed, on: poll.allocation.text)
    let lines = try lines(of: one, among: answer.lines)
    let over = try answer.require(
      one.decision, except: lines, with: .minutes, at: now, in: view)
    return SpokenAnswer(
      subject: poll.allocation.text, version: poll.version,
      proposal: try view.leaf(ofRecord: poll.seq), member: one.member, decision: one.decision,
      except: lines, over: over)
  }

  private func lines(
    of one: Given, among awards: [Award]
  ) throws -> [String: Approval.Decision] {
    var lines: [String: Approval.Decision] = [:]
    for other in given where other.member == one.member {
      guard case .award(let award) = other.subject, case .poll(let poll) = one.subject,
        award.allocation == poll.allocation
      else { continue }
      guard awards.contains(where: { $0.code == award.code }) else {
        throw CouncilRefusal.unknownLine(award.code.text)
      }
      lines[award.code.text] = other.decision
    }
    return lines
  }

  private func requireTaken(
    by policy: String, on subject: String, in view: some BooksView
  ) throws {
    guard try Policies.named(policy, in: view).evidence.takes(.minutes, hasKey: true) else {
      throw MeetingRefusal.minutesNotTaken(subject, policy: policy)
    }
  }

  private func requireDay(notBefore proposed: Day, of subject: String) throws {
    guard meeting.day >= proposed else {
      throw MeetingRefusal.beforeProposal(subject, proposed: proposed, held: meeting.day)
    }
  }

  private func requireUnsigned(_ earlier: Approval?, on subject: String) throws {
    if let earlier, earlier.evidence == .signature {
      throw MeetingRefusal.signedStands(earlier.member, subject: subject)
    }
  }

  private func requireSeats(of voices: [MemberCode], in view: some BooksView) throws {
    for voice in voices {
      guard
        try Poll.committee(in: view).contains(voice) || Policies.isSubstitute(voice, in: view)
      else { throw CouncilRefusal.notOfCommittee(voice) }
    }
  }
}
