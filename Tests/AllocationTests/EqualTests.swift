import Allocation
import Ledger
import TestSupport
import Testing

struct EqualTests {
  let equal = AllocationParameters(rule: .equal)

  @Test func `requests of 200, 400, 700 and 800 share 1000 at one level`() throws {
    let receipt = try Sample.pot(100_000).divided(
      among: Sample.requests([20_000, 40_000, 70_000, 80_000]), by: equal)
    #expect(receipt.amounts == [20_000, 26_667, 26_667, 26_666])
    #expect(receipt.level?.description == "80000/3")
    #expect(receipt.targets == ["20000/1", "80000/3", "80000/3", "80000/3"])
    #expect(receipt.shares.map(\.constraint) == [.cap, .level, .level, .level])
    #expect(receipt.shares.map(\.oddCents) == [0, 1, 1, 0])
    #expect(receipt.unassigned == .zero)
    #expect(receipt.parts.map(\.countAtLevel) == [3])
  }

  @Test func `the smallest share is as large as it can be, then the next, in every small case`()
    throws
  {
    var worse = 0
    for requested in Sample.vectors(4, upTo: 3) where requested.contains(where: { $0 > 0 }) {
      let possible = Sample.vectors(4, upTo: 3).filter { zip($0, requested).allSatisfy(<=) }
      for pot in 0...13 as ClosedRange<Int64> {
        let receipt = try Sample.pot(pot).divided(among: Sample.requests(requested), by: equal)
        let total = min(pot, requested.reduce(0, +))
        let best = possible.filter { $0.reduce(0, +) == total }.map { $0.sorted() }
          .max { $0.lexicographicallyPrecedes($1) }
        if receipt.amounts.sorted() != best { worse += 1 }
      }
    }
    #expect(worse == 0)
  }

  @Test func `a cent more in the pot cuts nobody, with floors and locks too`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let requests = generator.requests(6, upTo: 40, locks: true)
      let floor = Sample.amount(generator.amount(0...5))
      let equal = AllocationParameters(rule: .equal, floor: floor)
      let needed = requests.reduce(0) { $0 + max($1.locked, min(floor, $1.cap)).minorUnits }
      guard requests.contains(where: { $0.requested.isPositive }) else { continue }
      var before = try Sample.pot(needed).divided(among: requests, by: equal).amounts
      for pot in (needed + 1)...(needed + 80) {
        let after = try Sample.pot(pot).divided(among: requests, by: equal).amounts
        #expect(zip(before, after).allSatisfy(<=))
        before = after
      }
    }
  }

  @Test func `two of them share what the two got just so`() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let requests = generator.requests(5, upTo: 30)
      let pot = generator.amount(0...80)
      guard requests.allSatisfy({ $0.requested.isPositive }) else { continue }
      let all = try Sample.pot(pot).divided(among: requests, by: equal).amounts
      for (first, second) in [(0, 1), (1, 3), (2, 4)] {
        let pair = try Sample.pot(all[first] + all[second]).divided(
          among: [requests[first], requests[second]], by: equal)
        #expect(pair.amounts == [all[first], all[second]])
      }
    }
  }

  @Test func `what nobody can take is unassigned`() throws {
    let receipt = try Sample.pot(100).divided(among: Sample.requests([1, 2, 0]), by: equal)
    #expect(receipt.amounts == [1, 2, 0])
    #expect(receipt.unassigned == Sample.amount(97))
    #expect(receipt.level == nil)
  }

  @Test func `locked awards become floors, and running again changes nothing`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let requests = generator.requests(6, upTo: 50)
      guard requests.contains(where: { $0.requested.isPositive }) else { continue }
      let (early, late) = (generator.amount(0...60), generator.amount(60...200))
      func locking(_ amounts: [Int64]) -> [AllocationRequest] {
        zip(requests, amounts).map { request, locked in
          Sample.request(
            request.application, request.requested.minorUnits, cap: request.cap.minorUnits,
            locked: locked)
        }
      }
      let first = try Sample.pot(early).divided(among: requests, by: equal)
      let topped = try Sample.pot(late).divided(among: locking(first.amounts), by: equal)
      let oneShot = try Sample.pot(late).divided(among: requests, by: equal)
      #expect(topped.amounts == oneShot.amounts)
      let again = try Sample.pot(late).divided(among: locking(topped.amounts), by: equal)
      #expect(again.amounts == topped.amounts)
    }
  }

  @Test func `a larger request first leaves no share above that of a larger request`() throws {
    let ties = TieOrder(criteria: [.largerRequest], last: .code)
    for requested in Sample.vectors(3, upTo: 4) where requested.contains(where: { $0 > 0 }) {
      for pot in 0...12 as ClosedRange<Int64> {
        let amounts = try Sample.pot(pot).divided(
          among: Sample.requests(requested), by: AllocationParameters(rule: .equal, ties: ties)
        ).amounts
        for (left, right) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)]
        where requested[left] > requested[right] {
          #expect(amounts[left] >= amounts[right])
        }
      }
    }
  }
}
