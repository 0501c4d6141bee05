import Allocation
import TestSupport
import Testing

struct ProposedBudgetsTests {
  private func text(_ numerator: UInt64, _ denominator: UInt64) -> String {
    let fraction = Fraction(numerator, over: denominator)
    return fraction.denominator == 1 ? "\(fraction.numerator)" : fraction.description
  }

  @Test func `six, three and one voter have their shares, where a median would starve two`() throws
  {
    let splits =
      Array(repeating: [100, 0, 0] as [Int64], count: 6)
      + Array(repeating: [0, 100, 0], count: 3) + [[0, 0, 100]]
    let result = try #require(ProposedBudgets(splits)).independentMarkets
    #expect(result.numerators.map { text($0, result.denominator) } == ["60", "30", "10"])
    #expect(result.t.description == "10/1")
  }

  @Test(arguments: BudgetMean.allCases)
  func `what each item has of the one budget is told rounded down`(mean: BudgetMean) throws {
    let splits = Array(repeating: [100, 0] as [Int64], count: 3) + [[0, 100]]
    let budgets = try #require(ProposedBudgets(splits))
    #expect(budgets.portions(by: mean).map(\.description) == ["75%", "25%"])
    let thirds = try #require(ProposedBudgets([[1, 2]], whole: 3))
    #expect(thirds.portions(by: mean).map(\.description) == ["33.33%", "66.66%"])
  }

  @Test func `splits of another sum or length are none`() {
    #expect(ProposedBudgets([]) == nil)
    #expect(ProposedBudgets([[60, 39]]) == nil)
    #expect(ProposedBudgets([[110, -10]]) == nil)
    #expect(ProposedBudgets([[60, 40], [100]]) == nil)
  }

  @Test(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
  func `averages and independent markets are those computed elsewhere`() throws {
    struct Vectors: Decodable { let cases: [Vector] }
    struct Vector: Decodable {
      let votes: [[Int64]]
      let t: String
      let independentMarkets: [String]
      let average: [String]

      enum CodingKeys: String, CodingKey {
        case votes, t, average
        case independentMarkets = "independent_markets"
      }
    }
    let cases = try SharedFixtures.decode(
      "allocation/vectors_proposals.json", as: Vectors.self
    ).cases
    #expect(cases.count == 80)
    for vector in cases {
      let budgets = try #require(ProposedBudgets(vector.votes))
      let average = budgets.average
      #expect(average.numerators.map { text($0, average.denominator) } == vector.average)
      let markets = budgets.independentMarkets
      #expect(
        markets.numerators.map { text($0, markets.denominator) } == vector.independentMarkets,
        "\(vector.votes)")
      #expect(text(markets.t.numerator, markets.t.denominator) == vector.t, "\(vector.votes)")
    }
  }

  @Test func `no voter gains by voting otherwise than it thinks, in every small case`() throws {
    let grid: [[Int64]] = (0...4).flatMap { first in
      (0...(4 - first)).map { [first, $0, 4 - first - $0] }
    }
    func distance(
      _ result: (numerators: [UInt64], denominator: UInt64, t: Fraction), _ wish: [Int64]
    )
      -> Double
    {
      zip(result.numerators, wish).reduce(0) {
        $0 + abs(Double($1.0) / Double(result.denominator) - Double($1.1))
      }
    }
    var lies = 0
    for truth in grid {
      for other in grid {
        for third in grid where third.lexicographicallyPrecedes(other) {
          let honest = ProposedBudgets([truth, other, third], whole: 4)!.independentMarkets
          for lie in grid {
            let twisted = ProposedBudgets([lie, other, third], whole: 4)!.independentMarkets
            if distance(twisted, truth) < distance(honest, truth) - 1e-9 { lies += 1 }
          }
        }
      }
    }
    #expect(lies == 0)
  }
}
