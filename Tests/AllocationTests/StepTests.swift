import Allocation
import Ledger
import TestSupport
import Testing

struct StepTests {
  private func parameters(
    _ rest: RestUse = .nextRound, step: Int64 = 10, smallest: Int64 = 0
  ) -> AllocationParameters {
    AllocationParameters(
      rule: .equal, rounding: .down(to: Sample.amount(step)),
      smallestTopUp: Sample.amount(smallest), rest: rest)
  }

  @Test func `the rest of the steps waits, or goes back in whole steps to those who lost most`()
    throws
  {
    let requests = Sample.requests([18, 44, 60, 60])
    let waiting = try Sample.pot(160).divided(among: requests, by: parameters())
    #expect(waiting.amounts == [10, 40, 40, 40])
    #expect(waiting.unassigned == Sample.amount(30))
    #expect(waiting.notices == [.rest(Sample.amount(30), .nextRound)])
    let given = try Sample.pot(160).divided(among: requests, by: parameters(.redistribute))
    #expect(given.amounts == [10, 40, 50, 50])
    #expect(given.unassigned == Sample.amount(10))
  }

  @Test func `given back or not, shares are steps within one of their target`() throws {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<400 {
      let requests = generator.requests(7, upTo: 90)
      guard requests.contains(where: { $0.requested.isPositive }) else { continue }
      let receipt = try Sample.pot(generator.amount(0...300)).divided(
        among: requests, by: parameters(.redistribute, step: 7))
      for share in receipt.shares {
        #expect(share.amount.minorUnits % 7 == 0)
        #expect(abs(share.oddCents) <= 7)
      }
      // A whole step is left only where nobody who lost could take it.
      if receipt.unassigned.minorUnits >= 7 {
        #expect(
          receipt.shares.allSatisfy {
            $0.oddCents > 0 || $0.oddCents == 0 && $0.target.remainder == 0
              || $0.amount.minorUnits + 7 > $0.request.cap.minorUnits
          })
      }
    }
  }

  @Test func `small top-ups wait for a later round, first awards don't`() throws {
    let requests = [
      Sample.request("a", 100, locked: 45), Sample.request("b", 100, locked: 20),
      Sample.request("c", 3),
    ]
    let receipt = try Sample.pot(103).divided(
      among: requests, by: AllocationParameters(rule: .equal, smallestTopUp: Sample.amount(10)))
    #expect(receipt.amounts == [45, 50, 3])
    #expect(receipt.unassigned == Sample.amount(5))
    #expect(receipt.shares[0].heldTopUp == Sample.amount(5))
    #expect(receipt.shares[0].constraint == .lock)
    #expect(receipt.notices == [.topUpsHeld(1, Sample.amount(5))])
  }

  @Test func `a reserve is set aside before anything is divided, a part of the pot rounded up`()
    throws
  {
    let requests = Sample.requests([90, 90])
    func receipt(_ reserve: SetAside) throws -> AllocationReceipt {
      try Sample.pot(101).divided(
        among: requests, by: AllocationParameters(rule: .equal, reserve: reserve))
    }
    let part = try receipt(.portion(Portion("5%")!))
    #expect(part.reserve == Sample.amount(6))
    #expect(part.amounts == [48, 47])
    #expect(part.unassigned == .zero)
    #expect(try receipt(.amount(Sample.amount(101))).amounts == [0, 0])
    #expect(
      throws: AllocationRefusal.reserveAbovePot(
        pot: Sample.amount(101), reserve: Sample.amount(102))
    ) { try receipt(.amount(Sample.amount(102))) }
    #expect(throws: AllocationRefusal.negativeParameter(Sample.amount(-1))) {
      try receipt(.amount(Sample.amount(-1)))
    }
  }
}
