import Allocation
import Ledger
import Testing

struct RoundingTests {
  private func byStep(
    _ pot: Int64, _ requests: [AllocationRequest], _ minimum: MinimumPolicy = .ignore
  )
    throws -> AllocationReceipt
  {
    try Sample.pot(pot).divided(
      among: requests,
      by: AllocationParameters(
        rule: .equal, minimum: minimum, rounding: .down(to: Sample.amount(1000))))
  }

  @Test func `a step rounds down and leaves the rest unassigned`() throws {
    let receipt = try byStep(100_000, Sample.requests([20_550, 40_000, 70_000, 80_000]))
    #expect(receipt.amounts == [20_000, 26_000, 26_000, 26_000])
    #expect(receipt.unassigned == Sample.amount(2_000))
    #expect(receipt.targets[1] == "79450/3")
  }

  @Test func `a step never takes back a lock`() throws {
    let receipt = try byStep(
      5_000, [Sample.request("a", 9_000, locked: 2_345), Sample.request("b", 9_000)])
    #expect(receipt.amounts == [2_345, 2_000])
    #expect(receipt.unassigned == Sample.amount(655))
  }

  @Test func `a step never breaks the promise of a minimum`() throws {
    let requests = [Sample.request("a", 9_000, minimum: 2_345), Sample.request("b", 9_000)]
    #expect(try byStep(5_000, requests, .dropBelow).amounts == [2_345, 2_000])
    #expect(try byStep(5_000, requests, .first(onMisfit: .skip)).amounts == [3_000, 1_000])
  }
}
