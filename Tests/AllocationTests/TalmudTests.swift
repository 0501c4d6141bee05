import Allocation
import Ledger
import TestSupport
import Testing

struct TalmudTests {
  private let talmud = AllocationParameters(rule: .talmud)

  private func targets(_ pot: Int64, _ claims: [Int64]) throws -> [String] {
    try Sample.pot(pot).divided(among: Sample.requests(claims), by: talmud).targets
  }

  @Test func `the three estates of the Mishnah are divided as it says`() throws {
    #expect(try targets(100, [100, 200, 300]) == ["100/3", "100/3", "100/3"])
    #expect(try targets(200, [100, 200, 300]) == ["50/1", "75/1", "75/1"])
    #expect(try targets(300, [100, 200, 300]) == ["50/1", "100/1", "150/1"])
  }

  @Test func `two who dispute divide what both claim, in every small case`() throws {
    for first in 0...9 as ClosedRange<Int64> {
      for second in 0...9 as ClosedRange<Int64> where first + second > 0 {
        for pot in 0...(first + second) {
          let (conceded, yielded) = (max(pot - second, 0), max(pot - first, 0))
          let disputed = pot - conceded - yielded
          let doubled = [2 * conceded + disputed, 2 * yielded + disputed]
          let shares = try Sample.pot(pot).divided(
            among: Sample.requests([first, second]), by: talmud
          ).shares
          #expect(shares.map(twice) == doubled, "\(first) \(second) \(pot)")
        }
      }
    }
  }

  private func twice(_ share: Share) -> Int64 {
    2 * share.target.whole.minorUnits
      + Int64(2 * share.target.remainder / share.target.denominator)
  }

  @Test func `what is left of a claim is what the missing money would give`() throws {
    for claims in Sample.vectors(3, upTo: 4) where claims.contains(where: { $0 > 0 }) {
      let total = claims.reduce(0, +)
      for pot in 0...total {
        let requests = Sample.requests(claims)
        let given = try Sample.pot(pot).divided(among: requests, by: talmud).shares
        let missing = try Sample.pot(total - pot).divided(among: requests, by: talmud).shares
        for (place, claim) in claims.enumerated() {
          let (left, right) = (given[place].target, missing[place].target)
          let denominator = left.denominator * right.denominator
          let sum =
            UInt64(left.whole.minorUnits + right.whole.minorUnits) * denominator
            + left.remainder * right.denominator + right.remainder * left.denominator
          #expect(sum == UInt64(claim) * denominator)
        }
      }
    }
  }

  @Test func `it can keep no earlier award, no floor and no designation`() throws {
    let refusal = { AllocationRefusal.notTogether(rule: "talmud", with: $0) }
    #expect(throws: refusal("locked awards")) {
      try Sample.pot(9).divided(among: [Sample.request("a", 9, locked: 1)], by: talmud)
    }
    #expect(throws: refusal("a floor")) {
      try Sample.pot(9).divided(
        among: Sample.requests([9]),
        by: AllocationParameters(rule: .talmud, floor: Sample.amount(1)))
    }
    #expect(throws: refusal("sainte-lague")) {
      try Sample.pot(9).divided(
        among: Sample.requests([9]),
        by: AllocationParameters(rule: .talmud, rounding: .sainteLague))
    }
    #expect(throws: refusal("drop-below-minimum")) {
      try Sample.pot(9).divided(
        among: Sample.requests([9]), by: AllocationParameters(rule: .talmud, minimum: .dropBelow))
    }
    let designated = try Pot(
      Sample.amount(9), designations: [Designation(name: "a", amount: Sample.amount(1))])
    #expect(throws: refusal("designated money")) {
      try designated.divided(among: [Sample.request("a", 9)], by: talmud)
    }
  }
}
