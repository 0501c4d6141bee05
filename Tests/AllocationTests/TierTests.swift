import Allocation
import Ledger
import TestSupport
import Testing

struct TierTests {
  private let inTurn = AllocationParameters(rule: .equal, tiers: .inTurn)

  private let five = [
    Sample.request("a", 30, tier: 1), Sample.request("b", 50, tier: 1),
    Sample.request("c", 60, tier: 2), Sample.request("d", 80, tier: 2),
    Sample.request("e", 10, tier: 3),
  ]

  @Test func `each tier is divided on what the tiers before it left`() throws {
    #expect(try Sample.pot(70).divided(among: five, by: inTurn).amounts == [30, 40, 0, 0, 0])
    #expect(try Sample.pot(150).divided(among: five, by: inTurn).amounts == [30, 50, 35, 35, 0])
    let all = try Sample.pot(240).divided(among: five, by: inTurn)
    #expect(all.amounts == [30, 50, 60, 80, 10])
    #expect(all.unassigned == Sample.amount(10))
    let poor = try Sample.pot(70).divided(among: five, by: inTurn)
    #expect(poor.shares.map(\.constraint) == [.cap, .level, .tier, .tier, .tier])
    #expect(poor.parts.map(\.pot.minorUnits) == [70, 0, 0])
  }

  @Test func `parts of the pot go to the tiers, and what one can't take flows down`() throws {
    let parameters = AllocationParameters(rule: .equal, tiers: TierOrder("60%,30%,10%")!)
    let receipt = try Sample.pot(100).divided(among: five, by: parameters)
    #expect(receipt.amounts == [30, 30, 15, 15, 10])
    let rich = try Sample.pot(200).divided(among: five, by: parameters)
    #expect(rich.parts.map(\.pot.minorUnits) == [120, 100, 20])
    #expect(rich.amounts == [30, 50, 50, 50, 10])
    #expect(rich.unassigned == Sample.amount(10))
  }

  @Test func `what a lower tier asks changes nothing for a higher one`() throws {
    var generator = SeededGenerator(seed: 31)
    for round in 0..<400 {
      let rule = [Rule.equal, .proportional, .score, .equalLosses, .talmud][round % 5]
      let requests = generator.requests(9, upTo: 40).enumerated().map { place, request in
        tiered(request, 1 + place % 3)
      }
      let parameters = AllocationParameters(rule: rule, tiers: .inTurn)
      let pot = Sample.pot(generator.amount(0...200))
      guard let before = try? pot.divided(among: requests, by: parameters) else { continue }
      #expect(
        before.amounts.reduce(0, +) + before.unassigned.minorUnits == pot.amount.minorUnits)
      let others = requests.map { request in
        request.tier < 3
          ? request
          : Sample.request(
            request.application, generator.amount(1...90), score: generator.amount(0...900),
            tier: 3)
      }
      let after = try pot.divided(among: others, by: parameters)
      for (left, right) in zip(before.shares, after.shares) where left.request.tier < 3 {
        #expect(left.amount == right.amount)
      }
      // A tier has something only where the one before it is full.
      for tier in 2...3
      where before.shares.contains(where: { $0.request.tier == tier && $0.amount.isPositive })
        && rule == .equal
      {
        #expect(
          before.shares.allSatisfy {
            $0.request.tier >= tier || $0.amount == $0.request.cap
          })
      }
    }
  }

  private func tiered(_ request: AllocationRequest, _ tier: Int) -> AllocationRequest {
    Sample.request(
      request.application, request.requested.minorUnits, cap: request.cap.minorUnits,
      score: request.score!.thousandths, tier: tier)
  }

  @Test func `a lower tier keeps what it was awarded before`() throws {
    let requests = [
      Sample.request("a", 100, tier: 1), Sample.request("b", 100, locked: 40, tier: 2),
    ]
    #expect(try Sample.pot(100).divided(among: requests, by: inTurn).amounts == [60, 40])
    #expect(try Sample.pot(150).divided(among: requests, by: inTurn).amounts == [100, 50])
    #expect(throws: AllocationRefusal.self) {
      try Sample.pot(30).divided(among: requests, by: inTurn)
    }
    let parts = AllocationParameters(rule: .equal, tiers: TierOrder("90%,10%")!)
    #expect(try Sample.pot(100).divided(among: requests, by: parts).amounts == [60, 40])
  }

  @Test func `orders of tiers read as they are written`() {
    for text in ["in-turn", "60%,30%,10%", "12.5%", "0%,100%"] {
      #expect(TierOrder(text)?.description == text)
    }
    #expect(TierOrder("60,30,10")?.description == "60%,30%,10%")
    for text in ["", "60,50", "60,,10", "in turn", "-1%", "101", "1.234"] {
      #expect(TierOrder(text) == nil, "\(text)")
    }
  }
}
