import Allocation
import Journal
import Ledger
import Testing

struct ChoiceFactTests {
  private let envelope = Envelope(
    at: Instant("2026-02-10T17:20:00Z")!, by: "m:1", change: 12, last: true,
    nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 14)

  private func readBack<Kind: Fact>(_ fact: Kind) throws -> Kind {
    var writer = CanonicalWriter()
    try envelope.encode(fact, into: &writer)
    return try writer.bytes.withUnsafeBytes { bytes in
      var scratch = CanonicalWriter()
      return try RecordLine(bytes).accept(Kind.self, scratch: &scratch)
    }
  }

  private static let one = Amount(minorUnits: 100)
  private static let rules: [ChoiceRule] =
    [.phragmen]
    + GreedyOptions.Measure.allCases.flatMap { measure in
      [true, false].map {
        .greedy(GreedyOptions(measure: measure, skipsMisfits: $0, threshold: $0 ? 0 : 7))
      }
    }
    + EqualSharesOptions.Satisfaction.allCases.flatMap { satisfaction in
      [EqualSharesOptions.Completion.none]
        + EqualSharesOptions.Completion.Stop.allCases.flatMap {
          [.add1(step: one, stop: $0), .add1u(step: one, stop: $0)]
        }.map { $0 }
    }.map { .equalShares(EqualSharesOptions(satisfaction: .cost, completion: $0)) }

  @Test(arguments: rules)
  func `a choice reads back, whatever its rule`(_ rule: ChoiceRule) throws {
    let poll = Poll(budget: 10, costs: [3, 4, 9], approvals: [[0, 1], [0], [1, 2]])
    for ties in ["code", "draw:2024", "cost,approvals,code"] {
      let receipt = try poll.election().choice(
        by: ChoiceParameters(rule: rule, ties: try #require(TieOrder(ties))))
      let fact = ChoiceProposed(
        of: receipt, id: ID(high: 7, low: 1 << 60), round: "R1", fund: FundCode("urgence")!,
        parts: Hash(of: [1]), day: Day("2026-02-10")!)
      #expect(try readBack(fact) == fact)
      let text = receipt.parameters.canonicalText
      #expect(ChoiceParameters(canonicalText: text) == receipt.parameters)
    }
    #expect(ChoiceParameters(canonicalText: #"{"rule":"phragmen"}"#) == nil)
  }

  @Test func `shares of a choice stand in the order chosen, the others after them with nothing`()
    throws
  {
    let poll = Poll(budget: 10, costs: [3, 4, 9], approvals: [[1], [1], [0]])
    let receipt = try poll.choice(.byApprovals)
    let parts = AllocationShares.all(of: receipt, allocation: ID(high: 7, low: 8))
    #expect(parts.count == 1)
    #expect(parts[0].shares.map(\.application) == ["c01", "c00", "c02"])
    #expect(parts[0].shares.map(\.share.minorUnits) == [4, 3, 0])
    #expect(try readBack(parts[0]) == parts[0])
  }

  @Test func `the input is the same bytes whatever the order of ballots and of projects`() throws {
    let poll = Poll(budget: 10, costs: [3, 4], approvals: [[1, 0], [0], []])
    var turned = poll
    turned.approvals = [[], [0, 1], [0]]
    let bytes = ElectionDescription.bytes(of: try poll.election())
    #expect(bytes == ElectionDescription.bytes(of: try turned.election()))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        caisse-election-input/v1
        budget 10
        3:c00 cost 3
        3:c01 cost 4
        ballots approval 3 decimals 0

        0:1
        0:1 1:1

        """)
  }
}
