import Allocation
import Ledger
import TestSupport
import Testing

struct EqualLossesTests {
  private let losses = AllocationParameters(rule: .equalLosses)

  @Test func `requests of 200, 400, 700 and 800 go without the same, the smallest gets nothing`()
    throws
  {
    let receipt = try Sample.pot(100_000).divided(
      among: Sample.requests([20_000, 40_000, 70_000, 80_000]), by: losses)
    #expect(receipt.amounts == [0, 10_000, 40_000, 50_000])
    #expect(receipt.level?.description == "30000/1")
    #expect(receipt.parts.map(\.isLoss) == [true])
  }

  @Test func `what is asked less equal awards of what is missing, in every small case`() throws {
    let larger = TieOrder(criteria: [.largerRequest], last: .code)
    for requested in Sample.vectors(4, upTo: 3) where requested.contains(where: { $0 > 0 }) {
      let total = requested.reduce(0, +)
      for pot in 0...total {
        let requests = Sample.requests(requested)
        let loss = try Sample.pot(pot).divided(among: requests, by: losses)
        let gain = try Sample.pot(total - pot).divided(
          among: requests, by: AllocationParameters(rule: .equal, ties: larger))
        // Exact targets are dual; cents may fall on the other of two equals.
        let sums = zip(loss.shares, gain.shares).map { left, right in
          exact(left.target) + exact(right.target)
        }
        #expect(zip(sums, requested).allSatisfy { abs($0 - Double($1)) < 1e-9 })
      }
    }
  }

  private func exact(_ target: Target) -> Double {
    Double(target.whole.minorUnits) + Double(target.remainder) / Double(target.denominator)
  }

  @Test func `a cent more in the pot cuts nobody, and awards of earlier rounds are kept`() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let requests = generator.requests(6, upTo: 40, locks: true)
      guard requests.contains(where: { $0.requested.isPositive }) else { continue }
      let needed = requests.reduce(0) { $0 + $1.locked.minorUnits }
      var before = try Sample.pot(needed).divided(among: requests, by: losses).amounts
      #expect(before == requests.map(\.locked.minorUnits))
      for pot in (needed + 1)...(needed + 60) {
        let receipt = try Sample.pot(pot).divided(among: requests, by: losses)
        #expect(zip(before, receipt.amounts).allSatisfy(<=))
        #expect(receipt.amounts.reduce(0, +) + receipt.unassigned.minorUnits == pot)
        before = receipt.amounts
      }
    }
  }

  @Test func `minimums go first, and the losses fall on what is asked above them`() throws {
    let requests = [
      Sample.request("a", 100, minimum: 50), Sample.request("b", 300, minimum: 10),
    ]
    let receipt = try Sample.pot(200).divided(
      among: requests,
      by: AllocationParameters(rule: .equalLosses, minimum: .first(onMisfit: .skip))
    )
    #expect(receipt.amounts == [50, 150])
  }
}
