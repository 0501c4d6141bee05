import Council
import Ledger
import Testing

struct TallyTests {
  private typealias Decision = Approval.Decision

  private func member(_ number: Int) -> MemberCode { MemberCode(number: Int64(number)) }

  /// Every way in which so many members can answer or stay silent.
  private func answers(_ count: Int) -> [[Decision?]] {
    let choices: [Decision?] = [nil, .for, .against, .abstain]
    return (0..<count).reduce([[]]) { all, _ in
      all.flatMap { given in choices.map { given + [$0] } }
    }
  }

  /// The rules read out one member after the other, with nothing of the tally's arithmetic.
  private func counted(
    _ answers: [Decision?], proposer: Int?, recused: Set<Int>, needed: Int
  ) -> Tally.Outcome {
    var (seats, empty, balance, approving) = (0, 0, 0, 0)
    for (place, answer) in answers.enumerated() {
      if place == proposer || recused.contains(place) { continue }
      seats += 1
      switch answer {
      case .for: (balance, approving) = (balance + 1, approving + 1)
      case .against: balance -= 1
      case .abstain: break
      case nil: empty += 1
      }
    }
    if seats < needed { return .tooFewMembers }
    if (seats - empty) * 2 <= seats { return .noQuorum }
    if balance > 0, approving >= needed { return .approved }
    if balance < 0 || empty == 0 { return .refused }
    return .open
  }

  @Test(arguments: 1...3, 0...5)
  func `every small poll comes out as a direct count says`(needed: Int, count: Int) {
    let policy = Policy(code: "test.1", from: Day("2024-01-01")!, approvals: needed)
    let members = Set((0..<count).map { member($0 + 1) })
    var polls = 0
    var outcomes: Set<Tally.Outcome> = []
    for answers in answers(count) {
      var given: [MemberCode: Decision] = [:]
      for (place, answer) in answers.enumerated() { given[member(place + 1)] = answer }
      for mask in 0..<(1 << count) {
        let recused = Set((0..<count).filter { mask >> $0 & 1 == 1 })
        for proposer in [nil] + (0..<count).map(Optional.some) {
          let tally = Tally(
            members: members, proposer: proposer.map { member($0 + 1) },
            recused: Set(recused.map { member($0 + 1) }), approvals: given, under: policy)
          let expected = counted(answers, proposer: proposer, recused: recused, needed: needed)
          if tally.outcome != expected {
            Issue.record("\(answers) \(String(describing: proposer)) \(recused): \(tally)")
          }
          outcomes.insert(tally.outcome)
          polls += 1
        }
      }
    }
    #expect(polls == (count + 1) << (3 * count))
    if count > needed, count > 2 { #expect(outcomes == Set(Tally.Outcome.allCases)) }
  }

  @Test func `an answer of somebody who is not of the committee is not counted`() {
    let tally = Tally(
      members: [member(1), member(2), member(3)], proposer: member(9), recused: [member(8)],
      approvals: [member(1): .for, member(7): .for, member(8): .for], under: .standard)
    #expect(tally.counted == 3)
    #expect(tally.proposers == 0)
    #expect(tally.recused == 0)
    #expect(tally.approving == 1)
    #expect(tally.outcome == .noQuorum)
  }

  @Test func `the arithmetic is printed as a committee says it`() {
    func arithmetic(
      _ members: Int, proposer: Int? = nil, recused: [Int] = [], _ answers: [Int: Decision]
    ) -> String {
      Tally(
        members: Set((1...members).map(member)), proposer: proposer.map(member),
        recused: Set(recused.map(member)),
        approvals: Dictionary(uniqueKeysWithValues: answers.map { (member($0), $1) }),
        under: .standard
      ).arithmetic
    }
    #expect(
      arithmetic(5, recused: [5], [1: .for, 2: .for, 3: .for, 4: .abstain])
        == "5 members, 1 recused, 4 count; quorum 3 reached; 3 for, 1 abstained: approved")
    #expect(
      arithmetic(3, proposer: 1, [2: .for, 3: .against])
        == "3 members, 1 proposer, 2 count; quorum 2 reached; 1 for, 1 against: refused")
    #expect(
      arithmetic(3, [:])
        == "3 members, 3 count; quorum 2 not reached; nobody answered: open, no quorum")
    #expect(
      arithmetic(1, [1: .for])
        == "1 member, 1 counts; quorum 1 reached; 1 for: can't be approved, 2 for are needed")
    #expect(
      arithmetic(4, [1: .for, 2: .against, 3: .abstain])
        == "4 members, 4 count; quorum 3 reached; 1 for, 1 against, 1 abstained: "
        + "open, 2 for are needed and more for than against")
  }

  @Test func `the policy of books that decided on none asks for two, on any day`() {
    #expect(Policy.inForce(on: Day("0001-01-01")!).approvals == 2)
    #expect(Policy.named(Policy.inForce(on: Day("2024-06-30")!).code) == .standard)
    #expect(Policy.named("other.1") == nil)
    #expect((0...7).map(Policy.standard.quorum(of:)) == [1, 1, 2, 2, 3, 3, 4, 4])
  }
}
