import Council
import Journal
import Ledger
import Testing

struct ApprovalTests {
  private static let (one, two, three) = (
    MemberCode(number: 1), MemberCode(number: 2), MemberCode(number: 3)
  )

  private func approval(spokenBy speaker: MemberCode?) -> Approval {
    Approval(
      seq: 4, subject: "a:1", version: 1, member: Self.one, decision: .for, evidence: .name,
      proposal: Hash(of: [1]), speaker: speaker, day: Day("2024-07-02")!)
  }

  @Test func `minutes are stronger than a name, and a signature is stronger than minutes`() {
    let byStrength: [Approval.Evidence] = [.name, .minutes, .signature]
    for (place, weaker) in byStrength.enumerated() {
      for (other, stronger) in byStrength.enumerated() {
        #expect((weaker < stronger) == (place < other))
      }
    }
  }

  @Test(
    arguments: [
      (nil, nil, [], false), (nil, one, [], true), (nil, two, [], false), (nil, nil, [one], true),
      (nil, nil, [two], false), (two, nil, [], false), (two, two, [], true),
      (two, nil, [two], true),
      (two, three, [three], false), (two, one, [], true),
    ] as [(MemberCode?, MemberCode?, Set<MemberCode>, Bool)])
  func `an answer is out where who gave it, or spoke for them, proposed it or is recused`(
    speaker: MemberCode?, proposer: MemberCode?, recused: Set<MemberCode>, isOut: Bool
  ) {
    #expect(approval(spokenBy: speaker).isOut(proposer: proposer, recused: recused) == isOut)
  }
}
