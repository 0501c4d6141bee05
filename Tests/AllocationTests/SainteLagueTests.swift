import Allocation
import Ledger
import TestSupport
import Testing

struct SainteLagueTests {
  /// The definition, cent by cent.
  private func oneByOne(_ requests: [AllocationRequest], scores: [Int64], pot: Int64) -> [Int64] {
    var amounts = requests.map(\.locked.minorUnits)
    for _ in 0..<max(pot - amounts.reduce(0, +), 0) {
      var best: Int?
      for index in requests.indices
      where scores[index] > 0 && amounts[index] < requests[index].cap.minorUnits {
        guard let rival = best else {
          best = index
          continue
        }
        if scores[index] * (2 * amounts[rival] + 1) > scores[rival] * (2 * amounts[index] + 1) {
          best = index
        }
      }
      guard let best else { return amounts }
      amounts[best] += 1
    }
    return amounts
  }

  @Test func `it gives cent by cent to the largest quotient, within lock and cap`() throws {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<1500 {
      let requests = generator.requests(round % 9 + 1, upTo: 25, locks: true)
      let scores = requests.map { $0.score!.thousandths }
      guard scores.contains(where: { $0 > 0 }), requests.contains(where: { $0.requested > .zero })
      else { continue }
      let pot = requests.reduce(0) { $0 + $1.locked.minorUnits } + generator.amount(0...90)
      let receipt = try Sample.pot(pot).divided(
        among: requests, by: AllocationParameters(rule: .score, rounding: .sainteLague))
      #expect(receipt.amounts == oneByOne(requests, scores: scores, pot: pot))
    }
  }

  @Test func `one large score gives back what many small ones were rounded up to`() throws {
    let small = (0..<60).map { Sample.request("s\(100 + $0)", 10, score: 1) }
    let requests = small + [Sample.request("z", 10_000, score: 1000)]
    let scores = requests.map { $0.score!.thousandths }
    for pot in [500, 531, 560, 1590] as [Int64] {
      let receipt = try Sample.pot(pot).divided(
        among: requests, by: AllocationParameters(rule: .score, rounding: .sainteLague))
      #expect(receipt.amounts == oneByOne(requests, scores: scores, pot: pot))
    }
  }
}
