import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Polls with answers by name, by voice and by proxy, whose minutes are witnessed, countersigned, forgotten
/// and voided at random, against a count made of a list of what was said.
struct SpokenTallyTests {
  private struct Answer {
    let member: Int64
    let speaker: Int64
    let award: String
    let decision: Approval.Decision
    /// Nil for what was said by name.
    let meeting: Int64?
  }

  private struct Minutes {
    let until: Day
    var isWitnessed = false
    var isCountersigned = false
    var isVoided = false
  }

  /// All that the books should hold, in plain lists.
  private struct Model {
    var answers: [Answer] = []
    var minutes: [Int64: Minutes] = [:]
    var interests: [String: Set<Int64>] = [:]

    func isTaken(_ answer: Answer) -> Bool {
      guard let meeting = answer.meeting, let minutes = minutes[meeting] else { return true }
      return minutes.isWitnessed && !minutes.isVoided
    }

    func counts(_ answer: Answer, on day: Day) -> Bool {
      guard let meeting = answer.meeting, let minutes = minutes[meeting] else { return true }
      return minutes.isCountersigned || day <= minutes.until
    }

    func count(_ award: String, on day: Day) -> (seats: Int, sides: [Approval.Decision: Int]) {
      let out = interests[award] ?? []
      var sides: [Approval.Decision: Int] = [:]
      for member: Int64 in 2...4 where !out.contains(member) {
        let said = answers.last { $0.member == member && $0.award == award && isTaken($0) }
        guard let said, counts(said, on: day), !out.contains(said.speaker) else { continue }
        sides[said.decision, default: 0] += 1
      }
      return (3 - out.count, sides)
    }
  }

  private func step(
    _ own: AwardBooks, _ awards: [String], _ model: inout Model,
    _ random: inout SeededGenerator
  ) throws {
    let award = awards.randomElement(using: &random)!
    let member = Int64.random(in: 2...4, using: &random)
    let decision = Approval.Decision.allCases.randomElement(using: &random)!
    let meeting = Int64.random(in: 1...max(1, Int64(model.minutes.count)), using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      try own.answer(award, decision, as: member)
      model.answers.append(
        Answer(
          member: member, speaker: member, award: award, decision: decision, meeting: nil))
    case 1...3: try meet(own, award, &model, &random)
    case 4...6:
      try own.attest(.witness, MeetingCode(number: meeting), as: member)
      model.minutes[meeting]?.isWitnessed = true
    case 7...8:
      try own.attest(.countersignature, MeetingCode(number: meeting), as: member)
      model.minutes[meeting]?.isCountersigned = true
    case 9:
      try own.void(MeetingCode(number: meeting))
      model.minutes[meeting]?.isVoided = true
    case 10 where Int.random(in: 0..<4, using: &random) == 0:
      try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
        _ = try DeclareInterests(
          applications: [String(award.prefix(2))], kind: .family, noneElsewhereIn: nil
        ).decide(view, &recorder, today: own.books.today)
      }
      model.interests[award, default: []].insert(member)
    default:
      own.books.clock.move(to: own.books.today.adding(days: Int.random(in: 0...3, using: &random)))
    }
  }

  private func meet(
    _ own: AwardBooks, _ award: String, _ model: inout Model, _ random: inout SeededGenerator
  ) throws {
    var people = Array(Int64(2)...4).shuffled(using: &random)
    let absent = Bool.random(using: &random) ? people.removeLast() : nil
    let speakers = people + (absent == nil ? [] : [people[0]])
    let voices = zip(people + [absent].compactMap(\.self), speakers)
      .filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
    let said = voices.map { member, speaker in
      Answer(
        member: member, speaker: speaker, award: award,
        decision: Approval.Decision.allCases.randomElement(using: &random)!,
        meeting: Int64(model.minutes.count) + 1)
    }
    let code = try own.books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "PV", content: [1],
        on: own.books.today)
      return try RecordMeeting(
        day: own.books.today, present: people.map(AwardBooks.member),
        proxies: absent.map {
          [Proxy(holder: AwardBooks.member(people[0]), represented: AwardBooks.member($0))]
        } ?? [],
        said: said.map {
          RecordMeeting.Said([award], $0.decision, by: [AwardBooks.member($0.member)])
        }
      ).decide(view, &recorder, today: own.books.today).meeting
    }
    model.minutes[code.number] = Minutes(until: own.books.today.adding(days: 7))
    model.answers += said
  }

  private func expected(_ seats: Int, _ sides: [Approval.Decision: Int]) -> Tally.Outcome {
    let (approving, opposing) = (sides[.for] ?? 0, sides[.against] ?? 0)
    let answered = approving + opposing + (sides[.abstain] ?? 0)
    if seats < 2 { return .tooFewMembers }
    if answered < seats / 2 + 1 { return .noQuorum }
    if approving > opposing, approving >= 2 { return .approved }
    return opposing > approving || answered == seats ? .refused : .open
  }

  @Test(arguments: UInt64(1)...24)
  func `voices and proxies are tallied as a direct count says`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let own = try AwardBooks(seed: seed, asking: [900_00, 900_00])
    try own.books.give(900_00)
    try own.adoptLongPolls { $0.evidence = seed % 2 == 0 ? .name : .minutes }
    let awards = [try own.propose(1, 100_00), try own.propose(2, 100_00)]
    var model = Model()
    var done = 0
    for _ in 0..<80 {
      do {
        try step(own, awards, &model, &random)
        done += 1
      } catch is CouncilRefusal {} catch is MeetingRefusal {} catch is InterestRefusal {}
      for award in awards {
        let tally = try own.poll(award).tally
        let (seats, sides) = model.count(award, on: own.books.today)
        let counted: [Approval.Decision: Int] = [
          .for: tally.approving, .against: tally.opposing, .abstain: tally.abstaining,
        ]
        #expect(tally.counted == seats)
        #expect(counted.filter { $0.value > 0 } == sides)
        #expect(tally.outcome == expected(seats, sides))
      }
    }
    #expect(done > 12)
    try own.books.expectReplayGivesTheSame()
    try own.books.read { try ApprovedVersions.check(in: $0) }
  }
}
