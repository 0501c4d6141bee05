import Council
import Keeping
import Testing

struct TallyWordsTests {
  private func tally(
    _ members: Int, proposer: Int64? = nil, recused: [Int64] = [],
    _ answers: [Int64: Approval.Decision], under rules: PollRules = PollRules(approvals: 2),
    isClosed: Bool = false
  ) -> Tally {
    Tally(
      members: Set((0..<members).map { MemberCode(number: Int64($0) + 1) }),
      proposer: proposer.map(MemberCode.init(number:)),
      recused: Set(recused.map(MemberCode.init(number:))),
      approvals: Dictionary(
        uniqueKeysWithValues: answers.map { (MemberCode(number: $0), $1) }),
      under: rules, isClosed: isClosed)
  }

  private func expect(
    _ tally: Tally, _ english: String, _ french: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(tally.arithmetic == english, sourceLocation: sourceLocation)
    let plain = tally.arithmetic(in: .french).replacing("\u{A0}", with: " ")
    #expect(plain == french, sourceLocation: sourceLocation)
  }

  @Test func `the arithmetic is printed as a committee says it`() {
    expect(
      tally(5, recused: [5], [1: .for, 2: .for, 3: .for, 4: .abstain]),
      "5 members, 1 recused, 4 count; quorum 3 reached; 3 for, 1 abstained: approved",
      "5 membres, 1 récusé, 4 comptent ; quorum de 3 atteint ; 3 pour, 1 abstention : approuvé")
    expect(
      tally(3, proposer: 1, [2: .for, 3: .against]),
      "3 members, 1 proposer, 2 count; quorum 2 reached; 1 for, 1 against: refused",
      "3 membres, 1 proposant, 2 comptent ; quorum de 2 atteint ; 1 pour, 1 contre : refusé")
    expect(
      tally(3, [:]), "3 members, 3 count; quorum 2 not reached; nobody answered: open, no quorum",
      "3 membres, 3 comptent ; quorum de 2 non atteint ; aucune réponse : ouvert, sans quorum")
    expect(
      tally(1, [1: .for]),
      "1 member, 1 counts; quorum 1 reached; 1 for: can't be approved, 2 for are needed",
      "1 membre, 1 compte ; quorum de 1 atteint ; 1 pour : ne peut être approuvé, il faut 2 pour")
    expect(
      tally(4, [1: .for, 2: .against, 3: .abstain]),
      "4 members, 4 count; quorum 3 reached; 1 for, 1 against, 1 abstained: "
        + "open, 2 for are needed and more for than against",
      "4 membres, 4 comptent ; quorum de 3 atteint ; 1 pour, 1 contre, 1 abstention : "
        + "ouvert, il faut 2 pour, et plus de pour que de contre")
  }

  @Test func `substitutes and a closed poll are said`() {
    let rules = PollRules(
      approvals: 2, substitutes: [MemberCode(number: 7), MemberCode(number: 8)])
    expect(
      tally(3, recused: [2, 3], [1: .for, 7: .for, 8: .abstain], under: rules),
      "3 members, 2 recused, 2 substitutes, 3 count; quorum 2 reached; 2 for, 1 abstained: approved",
      "3 membres, 2 récusés, 2 suppléants, 3 comptent ; quorum de 2 atteint ; "
        + "2 pour, 1 abstention : approuvé")
    expect(
      tally(5, proposer: 5, recused: [4], [1: .abstain], isClosed: true),
      "5 members, 1 proposer, 1 recused, 3 count; quorum 2 not reached; 1 abstained: "
        + "lapsed, no quorum",
      "5 membres, 1 proposant, 1 récusé, 3 comptent ; quorum de 2 non atteint ; 1 abstention : "
        + "caduc, sans quorum")
    expect(
      tally(7, [1: .for, 2: .abstain, 3: .abstain, 4: .abstain], isClosed: true),
      "7 members, 7 count; quorum 4 reached; 1 for, 3 abstained: refused",
      "7 membres, 7 comptent ; quorum de 4 atteint ; 1 pour, 3 abstentions : refusé")
  }
}
