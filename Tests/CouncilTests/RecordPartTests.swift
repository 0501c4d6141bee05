import Council
import Journal
import Testing

/// Parts of facts, as the text that records hold.
struct RecordPartTests {
  private let one = MemberCode(number: 1)
  private let two = MemberCode(number: 2)
  private let nine = MemberCode(number: 9)

  private func count(proposer: MemberCode?, substitutes: [MemberCode]) -> PollCount {
    PollCount(
      Tally(
        members: [one, two], proposer: proposer, recused: [two], approvals: [one: .for],
        under: PollRules(approvals: 1, substitutes: substitutes)), recused: [two, nine])
  }

  @Test func `the count of a poll reads back, and names no proposers or substitutes it lacks`() {
    for proposer in [nil, one] {
      for substitutes in [[], [nine]] {
        let count = count(proposer: proposer, substitutes: substitutes)
        let text = count.canonicalText
        #expect(PollCount(canonicalText: text) == count)
        #expect(text.contains(#""proposers":1"#) == (proposer != nil))
        #expect(text.contains("proposers") == (proposer != nil))
        #expect(text.contains(#""substitutes":1"#) == !substitutes.isEmpty)
        #expect(text.contains("substitutes") == !substitutes.isEmpty)
        #expect(PollCount(canonicalText: text.replacing("m:9", with: "m:0")) == nil)
      }
    }
  }

  @Test func `a countersignature is by the member whose message was signed`() throws {
    let message = ActMessage(
      act: .payoutChecked, member: two, nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!,
      subject: Hash(of: [1]))
    let key = SSHSigningKey(ed25519: [UInt8](1...32))!
    let signed = SignedAct(
      SignedMessage(message, signature: key.sign(message.bytes, namespace: "caisse-act-v1@x")))
    for countersigned in [Countersigned(by: two), Countersigned(by: two, signed: signed)] {
      #expect(Countersigned(canonicalText: countersigned.canonicalText) == countersigned)
    }
    #expect(
      Countersigned(canonicalText: Countersigned(by: one, signed: signed).canonicalText) == nil)
  }
}
