import Allocation
import Ledger
import Testing

struct ArithmeticStepTests {
  private func lines(
    _ receipt: AllocationReceipt, _ place: Int
  ) -> [String] {
    receipt.arithmetic(ofShareAt: place).map { step in
      switch step.value {
      case .amount(let amount): "\(step.subject.rawValue) \(amount.minorUnits)"
      case .exact(let text): "\(step.subject.rawValue) \(text)"
      case .count(let count): "\(step.subject.rawValue) \(count)"
      }
    }
  }

  @Test func `every number on the way to a share is there`() throws {
    let receipt = try Sample.pot(1000).divided(
      among: [
        Sample.request("a", 900, score: 3000), Sample.request("b", 900, score: 4000, locked: 20),
        Sample.request("c", 50, score: 9000),
      ], by: AllocationParameters(rule: .score, reserve: .amount(Sample.amount(49))))
    #expect(
      lines(receipt, 1) == [
        "pot 1000", "reserve 49", "level 901/7000", "weight 4000", "level_times_weight 3604/7",
        "least 20", "most 900", "target 3604/7", "rounded_down 514", "added_by_rounding 1",
        "share 515",
      ])
  }

  @Test func `losses, tiers and the pots needed are told`() throws {
    let requests = [Sample.request("a", 100), Sample.request("b", 300, tier: 2)]
    let losses = try Sample.pot(250).divided(
      among: requests, by: AllocationParameters(rule: .equalLosses))
    #expect(
      lines(losses, 0) == [
        "pot 250", "loss 75/1", "most 100", "target 25/1", "rounded_down 25", "share 25",
        "pot_for_anything 201", "pot_for_all 400",
      ])
    let tiers = try Sample.pot(250).divided(
      among: requests, by: AllocationParameters(rule: .equal, tiers: .inTurn))
    #expect(
      lines(tiers, 1) == [
        "pot 250", "part 150", "level 150/1", "weight 1", "level_times_weight 150/1", "most 300",
        "target 150/1", "rounded_down 150", "share 150",
      ])
  }
}
