import Council
import Testing

struct TallyTests {
  private typealias Decision = Approval.Decision

  private func member(_ number: Int) -> MemberCode { MemberCode(number: Int64(number)) }

  /// One member as a poll finds them.
  private struct Voice: Hashable {
    var answer: Decision?
    var isRecused: Bool

    static let all: [Voice] = [nil, .for, .against, .abstain].flatMap { answer in
      [false, true].map { Voice(answer: answer, isRecused: $0) }
    }
  }

  /// Every committee of this size, but for the order of its members.
  private func committees(_ size: Int, from first: Int = 0) -> [[Voice]] {
    if size == 0 { return [[]] }
    return (first..<Voice.all.count).flatMap { place in
      committees(size - 1, from: place).map { [Voice.all[place]] + $0 }
    }
  }

  /// The rules read out one member after the other, with nothing of the tally's arithmetic.
  private func counted(
    _ voices: [Voice], proposer: Int?, under rules: PollRules, isClosed: Bool
  ) -> Tally.Outcome {
    var (seats, silent, present, balance, approving) = (0, 0, 0, 0, 0)
    for (place, voice) in voices.enumerated() where place != proposer && !voice.isRecused {
      seats += 1
      switch voice.answer {
      case .for: (balance, approving, present) = (balance + 1, approving + 1, present + 1)
      case .against: (balance, present) = (balance - 1, present + 1)
      case .abstain:
        if rules.abstentions != .uncounted { present += 1 }
        if rules.abstentions == .against { balance -= 1 }
      case nil: silent += 1
      }
    }
    if seats < rules.approvals { return .tooFewMembers }
    if present < rules.quorum.answers(of: seats) { return isClosed ? .lapsed : .noQuorum }
    if balance > 0, approving >= rules.approvals { return .approved }
    return balance < 0 || silent == 0 || isClosed ? .refused : .open
  }

  private func tally(
    _ voices: [Voice], proposer: Int?, under rules: PollRules, isClosed: Bool = false
  ) -> Tally {
    var approvals: [MemberCode: Decision] = [:]
    var recused: Set<MemberCode> = []
    for (place, voice) in voices.enumerated() {
      approvals[member(place + 1)] = voice.answer
      if voice.isRecused { recused.insert(member(place + 1)) }
    }
    return Tally(
      members: Set((0..<voices.count).map { member($0 + 1) }),
      proposer: proposer.map { member($0 + 1) }, recused: recused, approvals: approvals,
      under: rules, isClosed: isClosed)
  }

  /// Compares every committee of a size, with each kind of member as its proposer and with none.
  private func compare(_ size: Int, under rules: PollRules, isClosed: Bool) -> Set<Tally.Outcome> {
    var outcomes: Set<Tally.Outcome> = []
    for voices in committees(size) {
      let proposers = voices.indices.filter { $0 == 0 || voices[$0] != voices[$0 - 1] }
      for proposer in [nil] + proposers.map(Optional.some) {
        let tally = tally(voices, proposer: proposer, under: rules, isClosed: isClosed)
        let expected = counted(voices, proposer: proposer, under: rules, isClosed: isClosed)
        if tally.outcome != expected {
          Issue.record("\(voices) \(String(describing: proposer)) \(rules): \(tally)")
        }
        if isClosed, Tally(PollCount(tally, recused: []), abstentions: rules.abstentions) != tally {
          Issue.record("the record of a decision keeps another count than \(tally)")
        }
        outcomes.insert(tally.outcome)
      }
    }
    return outcomes
  }

  @Test(arguments: 1...4, 0...7)
  func `every poll of up to seven comes out as a direct count says`(needed: Int, size: Int) {
    let rules = PollRules(approvals: needed)
    var outcomes = compare(size, under: rules, isClosed: false)
    if size <= 5 || needed == 3 { outcomes.formUnion(compare(size, under: rules, isClosed: true)) }
    if size > needed, size > 2, size <= 5 { #expect(outcomes == Set(Tally.Outcome.allCases)) }
  }

  @Test(arguments: Abstentions.allCases, [1, 2, 3])
  func `every way to count abstentions and quorum, up to five members`(
    abstentions: Abstentions, needed: Int
  ) {
    for quorum in [.majority, Quorum(2, of: 3, isExceeded: false), .atLeast(2)] {
      let rules = PollRules(approvals: needed, quorum: quorum, abstentions: abstentions)
      for size in 0...5 {
        _ = compare(size, under: rules, isClosed: false)
        _ = compare(size, under: rules, isClosed: true)
      }
    }
  }

  @Test func `who is who doesn't matter`() {
    let voices = [
      Voice(answer: .for, isRecused: false), Voice(answer: .against, isRecused: true),
      Voice(answer: .abstain, isRecused: false), Voice(answer: nil, isRecused: false),
    ]
    let rules = PollRules(approvals: 1)
    let expected = tally(voices, proposer: 3, under: rules)
    for shift in 0..<4 {
      let turned = (0..<4).map { voices[($0 + shift) % 4] }
      #expect(tally(turned, proposer: (7 - shift) % 4, under: rules) == expected)
    }
  }

  @Test func `an answer of somebody who is not of the committee is not counted`() {
    let tally = Tally(
      members: [member(1), member(2), member(3)], proposer: member(9), recused: [member(8)],
      approvals: [member(1): .for, member(7): .for, member(8): .for],
      under: PollRules(approvals: 2))
    #expect(tally.counted == 3)
    #expect(tally.proposers == 0)
    #expect(tally.recused == 0)
    #expect(tally.approving == 1)
    #expect(tally.outcome == .noQuorum)
  }
}
