import Allocation
import TestSupport
import Testing

struct QuadraticFundingTests {
  private func gifts(_ amounts: [Int64]) -> [QuadraticFunding.Gift] {
    amounts.enumerated().map { .init(person: "s\($0 + 1)", amount: $1) }
  }

  private var example: [[QuadraticFunding.Gift]] {
    [
      gifts([100, 400, 100, 900]), gifts([100, 100, 100, 100, 100, 100, 400]),
      gifts([100, 900, 100, 900, 100, 900, 400]),
    ]
  }

  private func shares(_ pot: Int64, caps: [Int64]) -> [Int64] {
    QuadraticFunding.shares(
      of: QuadraticFunding.plain.matches(of: example), pot: pot, caps: caps, ranks: [0, 1, 2])
  }

  @Test func `the published example is met, scaled, capped and in full`() {
    #expect(shares(10_000, caps: [10_000, 10_000, 10_000]) == [1360, 2160, 6480])
    #expect(shares(10_000, caps: [5000, 5000, 5000]) == [1932, 3068, 5000])
    #expect(shares(100_000, caps: [100_000, 100_000, 100_000]) == [3400, 5400, 16_200])
  }

  @Test func `one donor is matched by nothing, and a gift in equal parts by its parts less one`() {
    #expect(QuadraticFunding.plain.matches(of: [gifts([500])]) == [0])
    let parts = QuadraticFunding.plain.matches(of: [gifts([100, 100, 100, 100])])
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
    let matches = QuadraticFunding.pairwiseBounded(by: 100 * bound).matches(of: example)
    for (place, match) in matches.enumerated() {
      let euros = Double(match) / Double(QuadraticFunding.scale) / 100
      #expect(abs(euros - expected["p\(place + 1)"]!) < 1e-6, "p\(place + 1)")
    }
  }
}
