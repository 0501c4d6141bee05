import Allocation
import Ledger
import TestSupport
import Testing

/// The workhorse: start + clamp(level × weight, floor, cap), seen through scores, locks and caps.
struct WeightedTests {
  @Test func `scores of 3, 8, 5 and 8 share 1000`() throws {
    let requests = zip([20_000, 40_000, 70_000, 80_000], [3000, 8000, 5000, 8000]).enumerated()
      .map { Sample.request(Sample.code($0), $1.0, score: $1.1) }
    let plain = try Sample.pot(100_000).divided(
      among: requests, by: AllocationParameters(rule: .score))
    #expect(plain.amounts == [12_500, 33_334, 20_833, 33_333])
    let start = Rule.startPlusScore(start: Sample.amount(10_000))
    let started = try Sample.pot(100_000).divided(
      among: requests, by: AllocationParameters(rule: start))
    #expect(started.amounts == [17_500, 30_000, 22_500, 30_000])
    let floor = Sample.amount(10_000)
    let floored = try Sample.pot(100_000).divided(
      among: requests, by: AllocationParameters(rule: .score, floor: floor))
    #expect(floored.amounts == plain.amounts)
  }

  @Test func `targets are the level times the score, within lock and cap, and use up the pot`()
    throws
  {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let requests = generator.requests(5, upTo: 30, locks: true)
      guard requests.contains(where: { $0.score!.thousandths > 0 && $0.requested.isPositive })
      else { continue }
      let locked = requests.reduce(0) { $0 + $1.locked.minorUnits }
      let pot = locked + generator.amount(0...60)
      let receipt = try Sample.pot(pot).divided(
        among: requests, by: AllocationParameters(rule: .score))
      guard let level = receipt.level else {
        #expect(
          receipt.shares.allSatisfy { $0.amount == $0.request.cap || $0.weight == 0 })
        continue
      }
      let denominator = Int64(level.denominator)
      var total: Int64 = 0
      for share in receipt.shares {
        let exact = min(
          max(share.weight * Int64(level.numerator), share.request.locked.minorUnits * denominator),
          share.request.cap.minorUnits * denominator)
        let target = share.target
        #expect(
          target.whole.minorUnits * Int64(target.denominator) + Int64(target.remainder)
            == exact * Int64(target.denominator) / denominator)
        #expect((0...1).contains(share.oddCents))
        total += exact
      }
      #expect(total == pot * denominator)
      #expect(receipt.amounts.reduce(0, +) == pot)
    }
  }

  @Test func `a higher score within the same bounds never gets less`() throws {
    for scores in Sample.vectors(3, upTo: 4) where scores.contains(where: { $0 > 0 }) {
      for pot in 0...20 as ClosedRange<Int64> {
        let requests = scores.enumerated().map { Sample.request(Sample.code($0), 8, score: $1) }
        let amounts = try Sample.pot(pot).divided(
          among: requests, by: AllocationParameters(rule: .score)
        )
        .amounts
        for left in 0..<3 {
          for right in 0..<3 where scores[left] > scores[right] {
            #expect(amounts[left] >= amounts[right])
          }
        }
      }
    }
  }

  @Test func `a score of zero gets its start and no more`() throws {
    let requests = [Sample.request("a", 50, score: 0), Sample.request("b", 20, score: 1)]
    let receipt = try Sample.pot(60).divided(
      among: requests, by: AllocationParameters(rule: .startPlusScore(start: Sample.amount(5))))
    #expect(receipt.amounts == [5, 20])
    #expect(receipt.unassigned == Sample.amount(35))
  }

  @Test func `the widest numbers stay exact`() throws {
    let huge = Int64.max / 2
    let receipt = try Sample.pot(.max - 2).divided(
      among: [Sample.request("a", huge), Sample.request("b", huge)],
      by: AllocationParameters(rule: .proportional))
    #expect(receipt.amounts == [4_611_686_018_427_387_903, 4_611_686_018_427_387_902])
  }
}
