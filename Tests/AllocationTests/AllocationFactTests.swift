import Allocation
import Journal
import Ledger
import Testing

struct AllocationFactTests {
  private let id = ID<AllocationProposed>(high: 7, low: 1 << 60)
  private let envelope = Envelope(
    at: Instant("2026-02-10T17:20:00Z")!, by: "m:1", change: 12, last: true,
    nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 14)

  private func line(_ fact: some Fact) throws -> [UInt8] {
    var writer = CanonicalWriter()
    try envelope.encode(fact, into: &writer)
    return writer.bytes
  }

  private func readBack<Kind: Fact>(_ fact: Kind) throws -> Kind {
    try line(fact).withUnsafeBytes { bytes in
      var scratch = CanonicalWriter()
      return try RecordLine(bytes).accept(Kind.self, scratch: &scratch)
    }
  }

  private func head(_ parameters: AllocationParameters) throws -> AllocationProposed {
    let receipt = try Sample.pot(1000).divided(
      among: [Sample.request("G1", 900, score: 2000), Sample.request("G2", 700, score: 1000)],
      by: parameters)
    return AllocationProposed(
      of: receipt, id: id, round: "R1", fund: FundCode("urgence")!, parts: Hash(of: [1]),
      day: Day("2026-02-10")!)
  }

  @Test func `the head of an allocation reads back, whatever its parameters`() throws {
    let rules: [Rule] = [.equal, .proportional, .score, .startPlusScore(start: Sample.amount(50))]
    let roundings: [Rounding] = [.largestRemainder, .sainteLague, .down(to: Sample.amount(100))]
    let policies: [MinimumPolicy] = [
      .ignore, .dropBelow, .first(onMisfit: .skip), .first(onMisfit: .stop),
    ]
    let orders = [
      TieOrder.code, .draw(seed: "a,b"), TieOrder(criteria: [.higherScore], last: .code),
    ]
    for rule in rules {
      for rounding in roundings {
        for minimum in policies {
          for ties in orders {
            let fact = try head(
              AllocationParameters(
                rule: rule, minimum: minimum, floor: Sample.amount(3), rounding: rounding,
                ties: ties))
            #expect(try readBack(fact) == fact)
          }
        }
      }
    }
  }

  @Test func `the head reads back with what donors designated of its pot`() throws {
    let pot = try Pot(
      Sample.amount(1000),
      designations: [
        Designation(name: "nuit", amount: Sample.amount(300)),
        Designation(name: "C7", amount: Sample.amount(20)),
      ])
    let receipt = try pot.divided(
      among: [Sample.request("G1", 900, of: "C7")], by: AllocationParameters(rule: .equal))
    let fact = AllocationProposed(
      of: receipt, id: id, round: "R1", fund: FundCode("urgence")!, parts: Hash(of: [1]),
      day: Day("2026-02-10")!)
    #expect(try readBack(fact) == fact)
    #expect(fact.pot.designations.map(\.name) == ["nuit", "C7"])
  }

  @Test func `the head's body is what a reader of the journal expects`() throws {
    let fact = try head(
      AllocationParameters(
        rule: .startPlusScore(start: Sample.amount(50)), rounding: .down(to: Sample.amount(100))))
    let text = String(decoding: try line(fact), as: UTF8.self)
    let input = "f822595eded7412b6130ab8e339a9c2597ddacd28f65027af71374beb977391b"
    let parts = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a"
    #expect(
      text.contains(
        #""body":{"count":2,"day":"2026-02-10","fund":"urgence","id":"\#(id)","input":"\#(input)","#
          + #""parameters":{"floor":0,"minimum":"ignore","rounding":"step","#
          + #""rule":"start-plus-score","start":50,"step":100,"ties":"code"},"parts":"\#(parts)","#
          + #""pot":{"amount":1000,"designations":[]},"round":"R1","unassigned":100}"#))
  }

  @Test func `parts carry all shares in order, and fit a record with the longest codes`() throws {
    let longest = Int64(1) << 43
    let requests = (0..<1201).map { place in
      Sample.request(
        String(repeating: "x", count: 60) + "\(1000 + place)", longest)
    }
    let receipt = try Sample.pot(1201 * longest).divided(
      among: requests, by: AllocationParameters(rule: .equal))
    let parts = AllocationShares.all(of: receipt, allocation: id)
    #expect(parts.map(\.shares.count) == [500, 500, 201])
    #expect(parts.map(\.first) == [0, 500, 1000])
    #expect(parts.flatMap { $0.shares.map(\.application) } == requests.map(\.application))
    #expect(parts.flatMap { $0.shares.map(\.share.minorUnits) } == receipt.amounts)
    for part in parts { #expect(try readBack(part) == part) }
    let leaves = try parts.map { Hash.leaf(try line($0)) }
    #expect(
      AllocationShares.hash(ofLeaves: leaves) == Hash(of: leaves.flatMap(\.bytes)))
  }

  @Test func `names that make no sense together are refused when read`() {
    #expect(Rule(name: "equal", start: Sample.amount(1)) == nil)
    #expect(Rule(name: "start-plus-score") == nil)
    #expect(Rule(name: "Equal") == nil)
    #expect(Rounding(name: "step") == nil)
    #expect(Rounding(name: "sainte-lague", step: Sample.amount(1)) == nil)
    #expect(MinimumPolicy(name: "drop") == nil)
  }
}
