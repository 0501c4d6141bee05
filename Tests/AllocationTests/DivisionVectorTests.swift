import Allocation
import Ledger
import TestSupport
import Testing

/// 252 claims problems whose exact targets and cents were computed elsewhere.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct DivisionVectorTests {
  private let cases: [Vector]

  init() throws {
    cases = try SharedFixtures.decode("allocation/vectors_divisible.json", as: Vectors.self).cases
  }

  /// The vectors write whole numbers without a denominator.
  private func rational(_ text: String) -> String { text.contains("/") ? text : text + "/1" }

  @Test func `equal awards agree`() throws {
    for vector in cases {
      let receipt = try Sample.pot(vector.pot).divided(
        among: Sample.requests(vector.claims), by: AllocationParameters(rule: .equal))
      #expect(receipt.targets == vector.cea.exact.map(rational), "\(vector.claims) \(vector.pot)")
      #expect(receipt.amounts == vector.cea.cents)
      #expect(receipt.unassigned.minorUnits == vector.cea.unspent)
    }
    #expect(cases.count == 252)
  }

  @Test func `equal losses and Talmud agree`() throws {
    for vector in cases {
      let requests = Sample.requests(vector.claims)
      for (rule, expected) in [(Rule.equalLosses, vector.cel), (.talmud, vector.talmud)] {
        let receipt = try Sample.pot(vector.pot).divided(
          among: requests, by: AllocationParameters(rule: rule))
        #expect(
          receipt.targets == expected.exact.map(rational),
          "\(rule.name) \(vector.claims) \(vector.pot)")
        #expect(receipt.amounts == expected.cents, "\(rule.name) \(vector.claims) \(vector.pot)")
        #expect(receipt.unassigned.minorUnits == expected.unspent)
      }
    }
  }

  @Test func `proportional shares agree, by largest remainder and Sainte-Laguë`() throws {
    var compared = 0
    // The vectors take more than was requested as a pot too, and then go above the requests: a cap
    // forbids that here.
    for vector in cases where vector.pot <= vector.claims.reduce(0, +) {
      let requests = Sample.requests(vector.claims)
      let receipt = try Sample.pot(vector.pot).divided(
        among: requests, by: AllocationParameters(rule: .proportional))
      #expect(receipt.targets == vector.proportional.exact.map(rational))
      #expect(receipt.amounts == vector.proportional.hamilton)
      if let expected = vector.proportional.sainteLague {
        let webster = try Sample.pot(vector.pot).divided(
          among: requests, by: AllocationParameters(rule: .proportional, rounding: .sainteLague))
        #expect(webster.amounts == expected, "\(vector.claims) \(vector.pot)")
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  @Test func `weights with floor and cap agree`() throws {
    var compared = 0
    for vector in cases {
      guard let weighted = vector.weightedBounded else { continue }
      let requests = vector.claims.indices.map { place in
        Sample.request(
          Sample.code(place), weighted.cap[place], score: weighted.weights[place],
          locked: weighted.floor[place])
      }
      let receipt = try Sample.pot(vector.pot).divided(
        among: requests, by: AllocationParameters(rule: .score))
      #expect(receipt.targets == weighted.exact.map(rational))
      #expect(receipt.amounts == weighted.cents)
      #expect(receipt.level?.description == weighted.lambda.map(rational))
      compared += 1
    }
    #expect(compared == 240)
  }

  @Test func `dropping below the minimum funds the same`() throws {
    var compared = 0
    for vector in cases {
      guard let dropped = vector.droppedProportional, dropped.weights == vector.claims else {
        continue
      }
      let requests = zip(vector.claims, dropped.minimum).enumerated().map { place, claim in
        Sample.request(Sample.code(place), claim.0, minimum: min(claim.0, claim.1))
      }
      let receipt = try Sample.pot(vector.pot).divided(
        among: requests, by: AllocationParameters(rule: .proportional, minimum: .dropBelow))
      // The vectors also give minimums to requests of nothing, which can't be written here.
      let funded = receipt.shares.indices.filter {
        vector.claims[$0] > 0 && receipt.shares[$0].constraint != .minimum
      }
      #expect(funded == dropped.funded, "\(vector.claims) \(dropped.minimum) \(vector.pot)")
      compared += 1
    }
    #expect(compared == 240)
  }
}

private struct Vectors: Decodable { let cases: [Vector] }

private struct Vector: Decodable {
  let pot: Int64
  let claims: [Int64]
  let proportional: Proportional
  let cea: Equal
  let cel: Equal
  let talmud: Equal
  let weightedBounded: Weighted?
  let droppedProportional: Dropped?

  enum CodingKeys: String, CodingKey {
    case claims, proportional, cea, cel, talmud
    case pot = "E"
    case weightedBounded = "weighted_bounded"
    case droppedProportional = "drop_below_min_proportional"
  }

  struct Equal: Decodable {
    let exact: [String]
    let cents: [Int64]
    let unspent: Int64
  }

  struct Proportional: Decodable {
    let exact: [String]
    let hamilton: [Int64]
    let sainteLague: [Int64]?

    enum CodingKeys: String, CodingKey {
      case exact, hamilton
      case sainteLague = "sainte_lague"
    }
  }

  struct Weighted: Decodable {
    let weights: [Int64]
    let floor: [Int64]
    let cap: [Int64]
    let exact: [String]
    let lambda: String?
    let cents: [Int64]
  }

  struct Dropped: Decodable {
    let minimum: [Int64]
    let weights: [Int64]
    let funded: [Int]
  }
}
