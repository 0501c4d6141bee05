import Allocation
import Ledger
import Testing

struct ProportionalTests {
  let proportional = AllocationParameters(rule: .proportional)

  @Test func `requests of 200, 400, 700 and 800 share 1000 in proportion`() throws {
    let receipt = try Sample.pot(100_000).divided(
      among: Sample.requests([20_000, 40_000, 70_000, 80_000]), by: proportional)
    #expect(receipt.amounts == [9_524, 19_048, 33_333, 38_095])
    #expect(receipt.level?.description == "10/21")
    #expect(receipt.targets.first == "200000/21")
  }

  @Test func `rounding is the closest division into cents, in every small case`() throws {
    var farther = 0
    for requested in Sample.vectors(3, upTo: 5) where requested.contains(where: { $0 > 0 }) {
      let sum = requested.reduce(0, +)
      for pot in 0...sum {
        let amounts = try Sample.pot(pot).divided(
          among: Sample.requests(requested), by: proportional
        ).amounts
        func distance(_ candidate: [Int64]) -> Int64 {
          zip(candidate, requested).reduce(0) { $0 + abs($1.0 * sum - $1.1 * pot) }
        }
        let least = Sample.vectors(3, upTo: 5).filter { $0.reduce(0, +) == pot }.map(distance).min()
        if amounts.reduce(0, +) != pot || distance(amounts) != least { farther += 1 }
      }
    }
    #expect(farther == 0)
  }

  @Test func `a tie at the cut never puts a smaller request before a larger one`() throws {
    let receipt = try Sample.pot(6).divided(
      among: Sample.requests([14, 14, 14, 18]), by: proportional)
    #expect(receipt.amounts == [2, 1, 1, 2])
  }

  @Test func `largest remainders may cut a share when the pot grows, Sainte-Laguë doesn't`() throws
  {
    let requests = Sample.requests([6, 6, 2])
    func amounts(_ pot: Int64, _ rounding: Rounding) throws -> [Int64] {
      try Sample.pot(pot).divided(
        among: requests, by: AllocationParameters(rule: .proportional, rounding: rounding)
      ).amounts
    }
    #expect(try amounts(10, .largestRemainder) == [4, 4, 2])
    #expect(try amounts(11, .largestRemainder) == [5, 5, 1])
    #expect(try amounts(10, .sainteLague) == [5, 4, 1])
    #expect(try amounts(11, .sainteLague) == [5, 5, 1])
  }

  @Test func `a cap is kept and what it leaves goes to the others in proportion`() throws {
    let receipt = try Sample.pot(300).divided(
      among: [
        Sample.request("a", 200, cap: 50), Sample.request("b", 200), Sample.request("c", 100),
      ], by: proportional)
    #expect(receipt.amounts == [50, 167, 83])
    #expect(receipt.level?.description == "5/6")
    #expect(receipt.shares.map(\.constraint) == [.cap, .level, .level])
  }

  @Test func `a floor is kept and paid for by the others in proportion`() throws {
    let receipt = try Sample.pot(100).divided(
      among: Sample.requests([10, 90, 190]),
      by: AllocationParameters(rule: .proportional, floor: Sample.amount(20)))
    #expect(receipt.amounts == [10, 29, 61])
    #expect(receipt.shares.map(\.constraint) == [.cap, .level, .level])
    let floored = try Sample.pot(50).divided(
      among: Sample.requests([10, 20, 190]),
      by: AllocationParameters(rule: .proportional, floor: Sample.amount(8)))
    #expect(floored.amounts == [8, 8, 34])
    #expect(floored.shares.map(\.constraint) == [.floor, .floor, .level])
  }
}
