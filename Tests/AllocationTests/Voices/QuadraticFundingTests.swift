import Allocation
import Ledger
import TestSupport
import Testing

struct QuadraticFundingTests {
  private func gifts(_ amounts: [Int64]) -> [QuadraticFunding.Gift] {
    amounts.enumerated().map { .init(person: $0, amount: $1) }
  }

  private var example: [[QuadraticFunding.Gift]] {
    [
      gifts([100, 400, 100, 900]), gifts([100, 100, 100, 100, 100, 100, 400]),
      gifts([100, 900, 100, 900, 100, 900, 400]),
    ]
  }

  /// The same divided, each person a ballot.
  private func shares(
    _ pot: Int64, caps: [Int64], by funding: QuadraticFunding = .plain
  ) throws -> [Int64] {
    var ballots = Ballots(.budget)
    for person in 0..<7 {
      ballots.append(
        example.enumerated().compactMap { place, gifts in
          gifts.first { $0.person == person }.map { (project: place, weight: $0.amount) }
        })
    }
    return try Sample.pot(pot).divided(
      among: Sample.requests(caps), by: AllocationParameters(rule: .quadratic(funding)),
      hearing: try Voices(ballots)
    ).amounts
  }

  @Test func `the published example is met, scaled, capped and in full`() throws {
    #expect(try shares(10_000, caps: [10_000, 10_000, 10_000]) == [1360, 2160, 6480])
    #expect(try shares(10_000, caps: [5000, 5000, 5000]) == [1932, 3068, 5000])
    #expect(try shares(100_000, caps: [100_000, 100_000, 100_000]) == [3400, 5400, 16_200])
  }

  @Test func `bounded pairs share a pot, and no match is more than without a bound`() throws {
    let caps: [Int64] = [100_000, 100_000, 100_000]
    let bounded = try shares(100_000, caps: caps, by: .pairwiseBounded(by: Sample.amount(100)))
    #expect(bounded == [384, 911, 2177])
    #expect(zip(bounded, try shares(100_000, caps: caps)).allSatisfy(<))
  }

  @Test func `matches are halved together until they add up within 64 bits, and no further`() {
    let most = UInt128(Int64.max)
    for (matches, weights) in [
      ([5, 7], [5, 7]), ([most], [.max]), ([most - 1, 1], [.max - 1, 1]),
      ([most, 1], [1 << 62 - 1, 0]), ([1 << 70, 1 << 69], [1 << 62, 1 << 61]),
    ] as [([UInt128], [Int64])] {
      #expect(QuadraticFunding.weights(of: matches) == weights)
    }
  }

  @Test func `more pairs than can be gone through are refused, and gifts beyond counting`() {
    let many = gifts([Int64](repeating: 1, count: 6_400))
    #expect(throws: AllocationRefusal.tooManyPairs) {
      try QuadraticFunding.pairwiseBounded(by: Sample.amount(1)).matches(of: [many])
    }
    let large = gifts([Int64](repeating: 1_000_000_000_000_000, count: 700_000))
    #expect(throws: AllocationRefusal.sumOverflow) {
      try QuadraticFunding.plain.matches(of: [large])
    }
  }

  @Test func `one donor is matched by nothing, and a gift in equal parts by its parts less one`()
    throws
  {
    #expect(try QuadraticFunding.plain.matches(of: [gifts([500])]) == [0])
    let parts = try QuadraticFunding.plain.matches(of: [gifts([100, 100, 100, 100])])
    #expect(parts == [1200 * QuadraticFunding.scale])
  }

  @Test(
    .enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"), arguments: [1, 10, 100])
  func `bounded pairs are those computed elsewhere`(bound: Int64) throws {
    struct Vectors: Decodable {
      let euros: [String: [String: Double]]

      enum CodingKeys: String, CodingKey { case euros = "pairwise_raw_euros" }
    }
    let vectors = try SharedFixtures.decode("allocation/vectors_qf.json", as: Vectors.self)
    let expected = try #require(vectors.euros[String(bound)])
    let matches = try QuadraticFunding.pairwiseBounded(by: Sample.amount(100 * bound)).matches(
      of: example)
    for (place, match) in matches.enumerated() {
      let euros = Double(match) / Double(QuadraticFunding.scale) / 100
      #expect(abs(euros - expected["p\(place + 1)"]!) < 1e-6, "p\(place + 1)")
    }
  }
}
