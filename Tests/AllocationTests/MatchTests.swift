import Allocation
import Ledger
import Testing

struct MatchTests {
  private let half = Rate("0.5")!

  private let three = [
    Sample.request("a", 100, donations: 80), Sample.request("b", 30, donations: 200),
    Sample.request("c", 100),
  ]

  private func receipt(_ pot: Int64, _ short: Rule.Shortage) throws -> AllocationReceipt {
    try Sample.pot(pot).divided(
      among: three, by: AllocationParameters(rule: .match(rate: half, short: short)))
  }

  @Test func `each has its rate of its donations, up to its cap`() throws {
    let receipt = try receipt(100, .proportional)
    #expect(receipt.amounts == [40, 30, 0])
    #expect(receipt.unassigned == Sample.amount(30))
    #expect(receipt.shares.map(\.constraint) == [.level, .cap, .level])
  }

  @Test func `a short pot brings matches down in proportion, or to one level`() throws {
    #expect(try receipt(35, .proportional).amounts == [20, 15, 0])
    #expect(try receipt(50, .equal).amounts == [25, 25, 0])
    #expect(try receipt(65, .equal).amounts == [35, 30, 0])
  }

  @Test func `without a donation, or a rate, there is nothing to match`() {
    #expect(throws: AllocationRefusal.nothingDonated) {
      try Sample.pot(9).divided(
        among: Sample.requests([5]),
        by: AllocationParameters(rule: .match(rate: half, short: .equal)))
    }
    #expect(Rate("0") == nil)
    #expect(Rate("-1") == nil)
    #expect(Rule(name: "match") == nil)
    #expect(Rule(name: "equal", rate: half) == nil)
  }

  @Test func `a minimum above the match can't be reached`() throws {
    let requests = [
      Sample.request("a", 100, minimum: 50, donations: 80),
      Sample.request("b", 100, donations: 80),
    ]
    for policy in [MinimumPolicy.dropBelow, .first(onMisfit: .skip)] {
      let receipt = try Sample.pot(100).divided(
        among: requests,
        by: AllocationParameters(rule: .match(rate: half, short: .equal), minimum: policy))
      #expect(receipt.amounts == [0, 40])
    }
  }
}
