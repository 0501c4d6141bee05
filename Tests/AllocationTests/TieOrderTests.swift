import Allocation
import Ledger
import TestSupport
import Testing

struct TieOrderTests {
  private func firstServed(_ codes: [String], _ ties: TieOrder) throws -> [String] {
    // With a pot of k cents, the first k of the order get one each.
    var served: [String] = []
    for cents in 1...codes.count {
      let receipt = try Sample.pot(Int64(cents)).divided(
        among: codes.map { Sample.request($0, 100) },
        by: AllocationParameters(rule: .equal, ties: ties))
      served += receipt.shares.filter { $0.amount.isPositive }.map(\.request.application)
        .filter { code in !served.contains { $0.utf8.elementsEqual(code.utf8) } }
    }
    return served
  }

  @Test func `codes are compared byte by byte, also beyond sixteen bytes`() throws {
    let codes = [
      "é", "e\u{301}", "a2", "a10", "Z", "", "application-number-0002", "application-number-0001",
      "application-numb", "application-numb\0",
    ]
    let sorted = [
      "", "Z", "a10", "a2", "application-numb", "application-numb\0", "application-number-0001",
      "application-number-0002", "e\u{301}", "é",
    ]
    #expect(try firstServed(codes, .code).map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
  }

  @Test func `a draw is ascending SHA-256 of the seed and the code`() throws {
    // From `printf '2024-06-12c01' | sha256sum` and so on.
    #expect(
      try firstServed(["c01", "c02", "c03", "c04", "c05"], .draw(seed: "2024-06-12"))
        == ["c03", "c01", "c02", "c04", "c05"])
  }

  @Test func `criteria come before the last word`() throws {
    let ties = TieOrder(criteria: [.higherScore, .smallerRequest], last: .code)
    let receipt = try Sample.pot(2).divided(
      among: [
        Sample.request("a", 9, score: 1), Sample.request("b", 8, score: 5),
        Sample.request("c", 7, score: 5), Sample.request("d", 7, score: 5),
      ], by: AllocationParameters(rule: .equal, ties: ties))
    #expect(receipt.amounts == [0, 0, 1, 1])
  }

  @Test func `who has no score comes after every score`() throws {
    let receipt = try Sample.pot(1).divided(
      among: [Sample.request("a", 9), Sample.request("b", 9, score: 0)],
      by: AllocationParameters(
        rule: .equal, ties: TieOrder(criteria: [.higherScore], last: .code)))
    #expect(receipt.amounts == [0, 1])
  }

  @Test(arguments: ["code", "draw:seed", "larger-request,code", "higher-score,draw:a,b:c"])
  func `an order reads as it is written`(text: String) throws {
    #expect(TieOrder(text)?.description == text)
  }

  @Test(arguments: [
    "", "draw:", "draw", "code,code", "larger-request", "price,code", "Code",
    "larger-request,larger-request,code",
  ])
  func `an order without sense is none`(text: String) {
    #expect(TieOrder(text) == nil)
  }

  @Test func `the order of the rows changes no share`() throws {
    var generator = SeededGenerator(seed: 7)
    let policies: [MinimumPolicy] = [
      .ignore, .dropBelow, .first(onMisfit: .skip), .first(onMisfit: .stop),
    ]
    for round in 0..<400 {
      let requests = generator.requests(7, upTo: 12)
      guard requests.contains(where: { $0.requested > .zero && $0.score!.thousandths > 0 })
      else { continue }
      let parameters = AllocationParameters(
        rule: [Rule.equal, .proportional, .score][round % 3], minimum: policies[round % 4],
        rounding: round % 5 == 0 ? .sainteLague : .largestRemainder,
        ties: round % 2 == 0 ? .code : .draw(seed: "\(round)"))
      let pot = Sample.pot(generator.amount(0...50))
      let given = try pot.divided(among: requests, by: parameters)
      let shuffled = try pot.divided(
        among: requests.shuffled(using: &generator), by: parameters)
      #expect(given.byApplication == shuffled.byApplication)
      #expect(given.inputBytes == shuffled.inputBytes)
    }
  }
}
