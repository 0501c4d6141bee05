import Allocation
import Ledger
import TestSupport
import Testing

struct DesignationTests {
  private let three = [
    Sample.request("a", 100, tags: ["rural"]), Sample.request("b", 100, tags: ["rural"]),
    Sample.request("c", 100),
  ]

  private func pot(_ amount: Int64, _ designations: [String: Int64]) throws -> Pot {
    try Pot(
      Sample.amount(amount),
      designations: designations.map { try Designation(tag: $0, amount: Sample.amount($1)) })
  }

  @Test func `designated money is a floor for those it is for`() throws {
    let below = try pot(120, ["rural": 60]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(below.amounts == [40, 40, 40])
    #expect(below.shares.map(\.designated.minorUnits) == [30, 30, 0])
    let above = try pot(120, ["rural": 100]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(above.amounts == [50, 50, 20])
    #expect(above.shares.map(\.constraint) == [.designation, .designation, .level])
  }

  @Test func `one application can be designated by its code`() throws {
    let receipt = try pot(120, ["c": 70]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [25, 25, 70])
  }

  @Test func `what they can't take stays where donors put it`() throws {
    let receipt = try pot(400, ["c": 150, "nobody": 30]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [100, 100, 100])
    #expect(receipt.unusedDesignated == Sample.amount(80))
    let short = try pot(200, ["c": 150]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(short.amounts == [25, 25, 100])
    #expect(short.unassigned == Sample.amount(50))
    #expect(short.notices == [.designationUnused(Sample.amount(50))])
  }

  @Test func `designations are within the pot, and above nought`() {
    #expect(throws: AllocationRefusal.designationsAbovePot(Sample.amount(9))) {
      try pot(9, ["a": 5, "b": 5])
    }
    #expect(throws: AllocationRefusal.negativeParameter(Sample.amount(-1))) {
      try pot(9, ["a": -1])
    }
  }

  @Test func `nobody gets less than was designated for it, whatever the rule`() throws {
    var generator = SeededGenerator(seed: 61)
    for round in 0..<300 {
      let rule = [Rule.equal, .proportional, .score, .equalLosses][round % 4]
      let requests = (0..<6).map { place in
        Sample.request(
          "c\(place)", generator.amount(1...50), score: generator.amount(1...900),
          tags: place % 2 == 0 ? ["even"] : [])
      }
      let designated = generator.amount(0...80)
      let pot = try pot(designated + generator.amount(0...150), ["even": designated])
      let receipt = try pot.divided(
        among: requests, by: AllocationParameters(rule: rule, tiers: round % 3 == 0 ? .inTurn : nil)
      )
      #expect(receipt.shares.allSatisfy { $0.amount >= $0.designated })
      let used = receipt.shares.reduce(0) { $0 + $1.designated.minorUnits }
      #expect(used + receipt.unusedDesignated.minorUnits == designated)
      #expect(
        receipt.amounts.reduce(0, +) + receipt.unassigned.minorUnits == pot.amount.minorUnits)
      #expect(receipt.unassigned >= receipt.unusedDesignated)
    }
  }
}
