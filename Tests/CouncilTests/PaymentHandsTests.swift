import Council
import Testing

struct PaymentHandsTests {
  private static let members = (1...3).map { MemberCode(number: $0) }

  /// Every way in which three members can hold the six places, each held by one.
  private static let all: [PaymentHands] = {
    var all: [PaymentHands] = []
    for place in 0..<729 {
      let digits = [1, 3, 9, 27, 81, 243].map { members[place / $0 % 3] }
      var hands = PaymentHands()
      hands.approvers = [digits[0]]
      hands.payers = [digits[1]]
      hands.checkers = [digits[2]]
      hands.accountChanger = digits[3]
      hands.accountCheckers = [digits[4]]
      hands.reconciler = digits[5]
      all.append(hands)
    }
    return all
  }()

  @Test func `two pairs of hands are asked for where the rules ask for them, and nowhere else`() {
    var clean = 0
    for hands in Self.all {
      let payer = hands.payers.first!
      var expected: Set<SeparationBreach> = []
      if hands.checkers.contains(payer) { expected.insert(.payerChecks(payer)) }
      if let changer = hands.accountChanger, hands.accountCheckers.contains(changer) {
        expected.insert(.changerChecks(changer))
      }
      if hands.approvers.contains(payer) { expected.insert(.approverPays(payer)) }
      if hands.reconciler == payer { expected.insert(.payerReconciles(payer)) }
      #expect(Set(hands.breaches) == expected)
      #expect(hands.breaches.count == expected.count)
      #expect(Set(hands.refused(under: .strict)) == expected)
      #expect(
        Set(hands.refused(under: .countersigned))
          == expected.filter { !$0.isCurable })
      if expected.isEmpty { clean += 1 }
    }
    #expect(clean == 3 * 2 * 2 * 2 * 3 * 2)
  }

  @Test func `places that nobody holds yet are in nobody's way`() {
    var hands = PaymentHands()
    #expect(hands.breaches.isEmpty)
    hands.payers = [.first]
    hands.accountChanger = .first
    #expect(hands.breaches.isEmpty)
    hands.checkers = [.first]
    hands.accountCheckers = [.first]
    #expect(hands.breaches == [.payerChecks(.first), .changerChecks(.first)])
    for breach in hands.breaches + [.approverPays(.first), .payerReconciles(.first)] {
      #expect(breach.member == .first)
      #expect(breach.message.hasPrefix("m:1 "))
    }
  }
}
