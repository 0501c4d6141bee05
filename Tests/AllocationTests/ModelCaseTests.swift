import Allocation
import Ledger
import TestSupport
import Testing

/// 93,500.00 € among thirty collectives, against results computed elsewhere.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct ModelCaseTests {
  private let demo: Demo

  init() throws {
    demo = try SharedFixtures.decode("allocation/demo30.json", as: Demo.self)
  }

  private func requests(locked: [Int64] = []) -> [AllocationRequest] {
    demo.applications.enumerated().map { place, application in
      Sample.request(
        application.id, application.request, minimum: application.minimum, cap: application.cap,
        score: application.score * 1000, locked: locked.isEmpty ? 0 : locked[place],
        tags: [application.tag], tier: 4 - application.urgency)
    }
  }

  private func amounts(_ parameters: AllocationParameters) throws -> [Int64] {
    try Sample.pot(demo.pot).divided(among: requests(), by: parameters).amounts
  }

  @Test func `every rule divides as found elsewhere`() throws {
    #expect(try amounts(AllocationParameters(rule: .equal)) == demo.results["cea"])
    #expect(try amounts(AllocationParameters(rule: .proportional)) == demo.results["proportional"])
    #expect(
      try amounts(AllocationParameters(rule: .score)) == demo.results["score_weighted_capped"])
    let start = Rule.startPlusScore(start: Sample.amount(100_000))
    #expect(try amounts(AllocationParameters(rule: start)) == demo.results["floor1000_plus_score"])
    #expect(
      try amounts(AllocationParameters(rule: .equal, minimum: .first(onMisfit: .skip)))
        == demo.results["minimum_first_then_cea"])
    #expect(
      try amounts(AllocationParameters(rule: .equal, minimum: .dropBelow))
        == demo.results["cea_drop_below_minimum"])
  }

  @Test func `tiers, quotas, losses and Talmud divide as found elsewhere`() throws {
    #expect(try amounts(AllocationParameters(rule: .equalLosses)) == demo.results["cel"])
    #expect(try amounts(AllocationParameters(rule: .talmud)) == demo.results["talmud"])
    #expect(
      try amounts(AllocationParameters(rule: .equal, tiers: .inTurn))
        == demo.results["tiers_urgency_cea"])
  }

  /// The fixtures keep a part of the pot for two tags at once; here that is one tag of both.
  @Test(arguments: [20, 60])
  func `a part of the pot kept for places out of the way is found elsewhere`(part: Int) throws {
    let tagged = demo.applications.map { application in
      Sample.request(
        application.id, application.request, minimum: application.minimum, cap: application.cap,
        tags: ["rural", "overseas"].contains(application.tag) ? ["far"] : [])
    }
    let receipt = try Sample.pot(demo.pot).divided(
      among: tagged,
      by: AllocationParameters(rule: .equal, quotas: [Quota("far=\(part)%")!]))
    #expect(receipt.amounts == demo.results["cea_reserve_\(part)_rural_overseas"])
    let isUseless = receipt.notices.contains {
      if case .quotaChangesNothing = $0 { true } else { false }
    }
    #expect(isUseless == (part == 20))
  }

  @Test func `equal awards fund thirty, seventeen in full, three under their minimum`() throws {
    let receipt = try Sample.pot(demo.pot).divided(
      among: requests(), by: AllocationParameters(rule: .equal))
    #expect(receipt.shares.count { $0.amount.isPositive } == 30)
    #expect(receipt.shares.count { $0.isFull } == 17)
    #expect(receipt.shares.count { $0.isBelowMinimum } == 3)
    #expect(receipt.level?.description == "5705000/13")
  }

  /// Funded, full, under their minimum, median, largest and Gini, as found elsewhere.
  @Test func `measures are those found elsewhere`() throws {
    let start = Rule.startPlusScore(start: Sample.amount(100_000))
    let first = MinimumPolicy.first(onMisfit: .skip)
    let expected: [(AllocationParameters, [Int64])] = [
      (AllocationParameters(rule: .equal), [30, 17, 3, 350_000, 438_847, 233]),
      (AllocationParameters(rule: .proportional), [30, 0, 0, 224_914, 706_873, 392]),
      (AllocationParameters(rule: .score), [30, 14, 7, 260_000, 715_731, 352]),
      (AllocationParameters(rule: start), [30, 13, 3, 261_364, 637_879, 313]),
      (AllocationParameters(rule: .equalLosses), [22, 0, 6, 159_318, 909_318, 565]),
      (AllocationParameters(rule: .talmud), [30, 0, 4, 175_000, 840_192, 461]),
      (AllocationParameters(rule: .equal, tiers: .inTurn), [26, 17, 2, 335_000, 1_100_000, 429]),
      (AllocationParameters(rule: .equal, minimum: first), [30, 9, 0, 282_048, 780_048, 309]),
      (
        AllocationParameters(rule: .equal, minimum: .dropBelow), [28, 17, 0, 305_000, 518_637, 326]
      ),
    ]
    for (parameters, figures) in expected {
      let measures = try Sample.pot(demo.pot).divided(among: requests(), by: parameters).measures
      #expect(
        [
          Int64(measures.funded), Int64(measures.full), Int64(measures.belowMinimum),
          measures.median.minorUnits, measures.largest.minorUnits, measures.giniThousandths,
        ] == figures, "\(parameters.name)")
    }
  }

  @Test func `three locked rounds end where one would`() throws {
    var locked = [Int64](repeating: 0, count: 30)
    for round in demo.rounds {
      let present = demo.applications.indices.filter { demo.applications[$0].day <= round.day }
      let receipt = try Sample.pot(round.pot).divided(
        among: present.map { requests(locked: locked)[$0] }, by: AllocationParameters(rule: .equal))
      #expect(receipt.level?.description == round.lam)
      for (place, share) in zip(present, receipt.shares) {
        #expect(share.topUp.minorUnits == round.topup[place])
        locked[place] = share.amount.minorUnits
      }
      #expect(locked == round.awards)
    }
    #expect(locked == demo.results["cea"])
  }
}

private struct Demo: Decodable {
  let pot: Int64
  let applications: [Application]
  let results: [String: [Int64]]
  let rounds: [Round]

  struct Application: Decodable {
    let id: String
    let request: Int64
    let minimum: Int64
    let cap: Int64
    let score: Int64
    let urgency: Int
    let tag: String
    let day: Int
  }

  struct Round: Decodable {
    let day: Int
    let pot: Int64
    let lam: String
    let awards: [Int64]
    let topup: [Int64]
  }
}
