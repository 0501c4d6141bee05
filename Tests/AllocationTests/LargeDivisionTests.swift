import Allocation
import Ledger
import TestSupport
import Testing

struct LargeDivisionTests {
  @Test(arguments: [Rule.equal, .proportional, .score])
  func `twenty thousand requests keep sum, bounds and equal treatment`(rule: Rule) throws {
    var generator = SeededGenerator(seed: 8)
    let requests = generator.requests(20_000, upTo: 1_000_000_00, locks: true)
    let pot = requests.reduce(0) { $0 + $1.cap.minorUnits } / 2
    for policy in [MinimumPolicy.ignore, .dropBelow, .first(onMisfit: .skip)] {
      for rounding in [Rounding.largestRemainder, .sainteLague] {
        let receipt = try Sample.pot(pot).divided(
          among: requests, by: AllocationParameters(rule: rule, minimum: policy, rounding: rounding)
        )
        #expect(receipt.amounts.reduce(0, +) + receipt.unassigned.minorUnits == pot)
        #expect(
          receipt.shares.allSatisfy {
            $0.amount >= $0.request.locked && $0.amount <= $0.request.cap
          })
        let atLevel = receipt.shares.filter { $0.constraint == .level && $0.start == .zero }
        if rule == .equal, let first = atLevel.first {
          #expect(
            atLevel.allSatisfy {
              abs($0.amount.minorUnits - first.amount.minorUnits) <= 1
            })
        }
        #expect(
          policy == .ignore
            || receipt.shares.allSatisfy { $0.constraint == .minimum || !$0.isBelowMinimum })
      }
    }
  }
}
