import Allocation
import Ledger
import Testing

struct AllocationRefusalTests {
  private func expect(
    _ refusal: AllocationRefusal, from requests: [AllocationRequest], pot: Int64 = 100,
    by parameters: AllocationParameters = AllocationParameters(rule: .equal),
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: refusal, sourceLocation: location) {
      try Sample.pot(pot).divided(among: requests, by: parameters)
    }
  }

  @Test func `a negative pot is refused, and a score below zero is none`() {
    #expect(throws: AllocationRefusal.negativePot(Sample.amount(-1))) {
      try Pot(Sample.amount(-1))
    }
    #expect(Score(thousandths: -1) == nil)
  }

  @Test func `a minimum or a lock above the cap is refused`() {
    let (five, six) = (Sample.amount(5), Sample.amount(6))
    #expect(
      throws: AllocationRefusal.minimumAboveCap(application: "a", minimum: six, cap: five)
    ) {
      try AllocationRequest(application: "a", requested: five, minimum: six, cap: Sample.amount(9))
    }
    #expect(throws: AllocationRefusal.lockAboveCap(application: "a", locked: six, cap: five)) {
      try AllocationRequest(application: "a", requested: six, cap: five, locked: six)
    }
  }

  @Test func `no requests, or a code twice, is refused`() {
    expect(.noRequests, from: [])
    let twice = [Sample.request("a", 1), Sample.request("b", 1), Sample.request("a", 2)]
    expect(.duplicateApplication("a"), from: twice)
    let ties = TieOrder(criteria: [.largerRequest], last: .draw(seed: "x"))
    expect(
      .duplicateApplication("a"), from: twice, by: AllocationParameters(rule: .equal, ties: ties))
  }

  @Test func `nothing to go by is refused`() {
    expect(.nothingRequested, from: Sample.requests([0, 0]))
    expect(
      .nothingScored, from: [Sample.request("a", 5, score: 0)],
      by: AllocationParameters(rule: .score))
    expect(
      .notScored(applications: ["b"]),
      from: [Sample.request("a", 5, score: 1), Sample.request("b", 5)],
      by: AllocationParameters(rule: .score))
  }

  @Test func `locks and floors above the pot are refused, naming those that don't fit`() {
    let locked = [
      Sample.request("a", 90, locked: 60), Sample.request("b", 90, locked: 50),
      Sample.request("c", 90, locked: 40),
    ]
    expect(
      .floorsAbovePot(
        pot: Sample.amount(100), needed: Sample.amount(150), applications: ["b"]), from: locked)
    expect(
      .floorsAbovePot(
        pot: Sample.amount(100), needed: Sample.amount(120), applications: ["c02"]),
      from: Sample.requests([90, 90, 90]),
      by: AllocationParameters(rule: .equal, floor: Sample.amount(40)))
    expect(
      .floorsAbovePot(pot: Sample.amount(10), needed: Sample.amount(14), applications: ["b"]),
      from: [Sample.request("a", 90, score: 1), Sample.request("b", 90, score: 1)], pot: 10,
      by: AllocationParameters(rule: .startPlusScore(start: Sample.amount(7))))
  }

  @Test func `parameters without sense are refused`() {
    let requests = Sample.requests([5])
    expect(
      .negativeParameter(Sample.amount(-1)), from: requests,
      by: AllocationParameters(rule: .equal, floor: Sample.amount(-1)))
    expect(
      .negativeParameter(Sample.amount(-2)), from: requests,
      by: AllocationParameters(rule: .startPlusScore(start: Sample.amount(-2))))
    expect(
      .stepNotPositive(.zero), from: requests,
      by: AllocationParameters(rule: .equal, rounding: .down(to: .zero)))
  }

  @Test func `sums beyond 64 bits are refused`() {
    expect(.sumOverflow, from: Sample.requests([.max, 1]))
    expect(
      .sumOverflow,
      from: [Sample.request("a", 5, score: .max), Sample.request("b", 5, score: 1)],
      by: AllocationParameters(rule: .score))
  }
}
