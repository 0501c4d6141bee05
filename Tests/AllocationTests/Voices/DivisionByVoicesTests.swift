import Allocation
import Journal
import Keeping
import Ledger
import TestSupport
import Testing

/// Whole divisions by ballots: what they have in common with all others, and what their oracles give.
struct DivisionByVoicesTests {
  private func voices(
    _ kind: BallotKind, _ marks: [[(Int, Int64)]], whole: Int64? = nil
  ) throws -> Voices {
    var ballots = Ballots(kind, keepsZeros: kind == .score)
    for marks in marks {
      if kind.hasWeights {
        ballots.append(marks.map { (project: $0.0, weight: $0.1) })
      } else {
        ballots.append(marks.map(\.0))
      }
    }
    return try Voices(
      kind == .score || kind == .points ? ballots.counted(thousandths: 3) : ballots, whole: whole)
  }

  @Test(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
  func `budgets divide a pot in the cents computed elsewhere`() throws {
    struct Vectors: Decodable { let cases: [Vector] }
    struct Vector: Decodable {
      let votes: [[Int64]]
      let cents: [Int64]

      enum CodingKeys: String, CodingKey {
        case votes
        case cents = "cents_of_9350000"
      }
    }
    for vector in try SharedFixtures.decode(
      "allocation/vectors_proposals.json", as: Vectors.self
    ).cases {
      let requests = Sample.requests([Int64](repeating: 9_350_000, count: vector.cents.count))
      let receipt = try Sample.pot(9_350_000).divided(
        among: requests, by: AllocationParameters(rule: .budgets(.markets)),
        hearing: try voices(.budget, vector.votes.map { Array(zip(0..., $0)) }))
      #expect(receipt.amounts == vector.cents, "\(vector.votes)")
    }
  }

  /// Rules, and ballots that they can count of three requests, from a seed.
  private func sample(
    _ generator: inout SeededGenerator
  ) throws -> (AllocationParameters, [[(Int, Int64)]], BallotKind) {
    let rules: [(AllocationParameters, BallotKind)] = [
      (AllocationParameters(rule: .slices), .approval),
      (AllocationParameters(rule: .slices), .points),
      (AllocationParameters(rule: .budgets(.average)), .budget),
      (AllocationParameters(rule: .budgets(.markets)), .points),
      (AllocationParameters(rule: .quadratic(.plain)), .budget),
      (AllocationParameters(rule: .score, scores: VotedScores(.median)), .score),
    ]
    let (parameters, kind) = rules[Int(generator.amount(0...5))]
    var ballots = (0..<Int(generator.amount(1...7))).map { _ in
      (0..<3).filter { _ in generator.amount(0...2) > 0 }.map { ($0, generator.amount(1...9)) }
    }
    // Every request has a score, and something is marked.
    ballots += [[(0, 3), (1, 5), (2, 1)], [(0, 2), (1, 4), (2, 8)]]
    return (parameters, ballots, kind)
  }

  @Test func `shares add up, keep caps and locks, and don't depend on any order`() throws {
    var generator = SeededGenerator(seed: 73)
    for _ in 0..<600 {
      let (parameters, ballots, kind) = try sample(&generator)
      let locked = parameters.rule == .slices ? generator.amount(0...20) : 0
      let requests = (0..<3).map { place in
        Sample.request(
          Sample.code(place), generator.amount(20...90), locked: place == 0 ? locked : 0)
      }
      let pot = generator.amount(20...200)
      let receipt = try Sample.pot(pot).divided(
        among: requests, by: parameters, hearing: try voices(kind, ballots))
      #expect(receipt.amounts.reduce(0, +) + receipt.unassigned.minorUnits == pot)
      #expect(zip(receipt.amounts, requests).allSatisfy { $0 <= $1.cap.minorUnits })
      #expect(receipt.amounts[0] >= locked)
      let turned = try Sample.pot(pot).divided(
        among: requests.reversed(), by: parameters,
        hearing: try voices(
          kind, ballots.shuffled(using: &generator).map { $0.map { (2 - $0.0, $0.1) } }))
      #expect(turned.byApplication == receipt.byApplication, "\(parameters.rule.name)")
      #expect(turned.inputHash == receipt.inputHash)
      for share in receipt.shares {
        for language in Language.allCases {
          let sentence = receipt.explanation(of: share).sentence(in: language, currency: .euro)
          #expect(sentence.hasSuffix("."))
        }
      }
    }
  }

  @Test func `what a voter is not asked about changes nothing, and what it says does`() throws {
    let requests = Sample.requests([100, 100])
    let parameters = AllocationParameters(rule: .budgets(.average))
    let first = try Sample.pot(90).divided(
      among: requests, by: parameters,
      hearing: try voices(.budget, [[(0, 60), (1, 30)]], whole: 100))
    // The ten that are for others stay with nobody, and the pot is divided all the same.
    #expect(first.amounts == [60, 30])
    let second = try Sample.pot(90).divided(
      among: requests, by: parameters,
      hearing: try voices(.budget, [[(0, 60), (1, 40)]], whole: 100))
    #expect(second.inputHash != first.inputHash)
  }

  @Test func `ballots of another kind, and none, are refused`() throws {
    let requests = Sample.requests([100, 100])
    func divided(_ rule: Rule, _ voices: Voices?) throws {
      _ = try Sample.pot(90).divided(
        among: requests, by: AllocationParameters(rule: rule), hearing: voices)
    }
    #expect(throws: AllocationRefusal.noVoices(rule: "voters-slices")) { try divided(.slices, nil) }
    #expect(throws: AllocationRefusal.noVoices(rule: "voters-slices")) {
      try divided(.slices, try voices(.approval, []))
    }
    #expect(throws: AllocationRefusal.otherVoices(rule: "average-budget", .approval)) {
      try divided(.budgets(.average), try voices(.approval, [[(0, 1)]]))
    }
    #expect(throws: AllocationRefusal.nothingMarked) {
      try divided(.slices, try voices(.approval, [[]]))
    }
    #expect(throws: AllocationRefusal.nothingMarked) {
      try divided(.quadratic(.plain), try voices(.budget, [[(0, 500)]]))
    }
  }

  @Test func `marks that can't be added up are refused`() throws {
    #expect(throws: AllocationRefusal.sumOverflow) {
      try voices(.budget, [[(0, .max)], [(0, 1)]])
    }
    let large = try voices(.budget, [[(0, .max / 2)], [(1, .max / 2)]])
    #expect(throws: AllocationRefusal.sumOverflow) {
      try Sample.pot(90).divided(
        among: Sample.requests([100, 100]),
        by: AllocationParameters(rule: .budgets(.markets)), hearing: large)
    }
  }

  @Test func `a slice goes where its voter wants it, whatever else a round declares`() throws {
    let slices = try voices(.approval, [[(0, 1)]])
    let others: [(String, AllocationParameters)] = [
      ("tiers", AllocationParameters(rule: .slices, tiers: .inTurn)),
      ("a floor", AllocationParameters(rule: .slices, floor: Sample.amount(1))),
      ("minimum-first", AllocationParameters(rule: .slices, minimum: .first(onMisfit: .skip))),
      ("sainte-lague", AllocationParameters(rule: .slices, rounding: .sainteLague)),
      (
        "quotas",
        AllocationParameters(rule: .slices, quotas: [Quota(tag: "x", share: .whole)])
      ),
    ]
    for (name, parameters) in others {
      #expect(throws: AllocationRefusal.notTogether(rule: "voters-slices", with: name)) {
        try Sample.pot(9).divided(
          among: Sample.requests([9]), by: parameters, hearing: slices)
      }
    }
    let reserved = try Sample.pot(90).divided(
      among: Sample.requests([100]),
      by: AllocationParameters(
        rule: .slices, rounding: .down(to: Sample.amount(10)), reserve: .amount(Sample.amount(7))),
      hearing: slices)
    #expect(reserved.amounts == [80] && reserved.unassigned == Sample.amount(3))
  }

  @Test func `designated money goes first, and its voters' slices count towards it`() throws {
    func shares(_ designated: Int64) throws -> [Int64] {
      let pot = try Pot(
        Sample.amount(120),
        designations: try [("c00", designated)].map {
          try Designation(name: $0.0, amount: Sample.amount($0.1))
        })
      let receipt = try pot.divided(
        among: Sample.requests([100, 100, 100]), by: AllocationParameters(rule: .slices),
        hearing: try voices(.approval, [[(0, 1), (1, 1)], [(0, 1), (1, 1)], [(2, 1)]]))
      #expect(receipt.unassigned.isZero)
      return receipt.amounts
    }
    // The slices of the first two would give it 40, whatever of that is designated.
    #expect(try shares(0) == [40, 40, 40])
    #expect(try shares(30) == [40, 40, 40])
    #expect(try shares(60) == [60, 20, 40])
    // What its voters can't bear is borne by all.
    #expect(try shares(90) == [90, 0, 30])
  }

  @Test func `the input names the ballots, in an order of their own`() throws {
    let receipt = try Sample.pot(10).divided(
      among: [Sample.request("b", 10), Sample.request("a", 10)],
      by: AllocationParameters(rule: .budgets(.average)),
      hearing: try voices(.budget, [[(0, 7), (1, 3)], [(1, 10)]], whole: 10))
    #expect(
      String(decoding: receipt.inputBytes, as: UTF8.self) == """
        caisse-allocation-input/v1
        pot 10
        1:a requested 10 minimum 0 cap 10 locked 0 tier 1 tags 0
        1:b requested 10 minimum 0 cap 10 locked 0 tier 1 tags 0
        whole 10
        ballots budget 2 decimals 0
        0:10
        0:3 1:7

        """)
  }

  @Test func `parameters of rules that hear ballots read back from a record`() throws {
    for parameters in [
      AllocationParameters(rule: .slices), AllocationParameters(rule: .budgets(.average)),
      AllocationParameters(rule: .budgets(.markets)),
      AllocationParameters(rule: .quadratic(.pairwiseBounded(by: Sample.amount(100)))),
      AllocationParameters(rule: .score, scores: VotedScores(.trimmed, fewest: 3)),
      AllocationParameters(
        rule: .startPlusScore(start: Sample.amount(5)), scores: VotedScores(.mean)),
    ] {
      #expect(AllocationParameters(canonicalText: parameters.canonicalText) == parameters)
    }
    #expect(
      AllocationParameters(rule: .score, scores: VotedScores(.trimmed, fewest: 3)).canonicalText
        == #"{"fewest_scores":3,"floor":0,"minimum":"ignore","rounding":"largest-remainder","#
        + #""rule":"score","scores":"trimmed","ties":"code"}"#)
    // Scores of ballots for a rule that goes by none are no parameters.
    #expect(
      AllocationParameters(
        canonicalText: #"{"fewest_scores":1,"floor":0,"minimum":"ignore","#
          + #""rounding":"largest-remainder","rule":"equal","scores":"mean","ties":"code"}"#) == nil
    )
  }

  @Test func `reasons and warnings are told in both languages`() throws {
    func words(
      _ rule: Rule, _ kind: BallotKind, _ marks: [[(Int, Int64)]], pot: Int64 = 1000
    ) throws -> [String] {
      let receipt = try Sample.pot(pot).divided(
        among: [Sample.request("A", 70_000), Sample.request("B", 30_000)],
        by: AllocationParameters(rule: rule), hearing: try voices(kind, marks))
      return Language.allCases.map {
        receipt.explanation(of: receipt.shares[0]).sentence(in: $0, currency: .euro)
      }
        + Language.allCases.flatMap { language in
          receipt.notices.map { $0.sentence(in: language, currency: .euro) }
        }
    }
    #expect(
      try words(.slices, .approval, [[(0, 1)], [(0, 1), (1, 1)], []]) == [
        "5,00\u{A0}€\u{A0}: ce que donnent 2 bulletins sur 3, chacun de sa tranche de 3,33\u{A0}€.",
        "5.00 EUR: what 2 of 3 ballots give it, each of its slice of 3.33 EUR.",
        "3,33\u{A0}€ restent aux bulletins dont les choix sont servis ou qui ne choisissent rien",
        "3.33 EUR stay with ballots whose choices are full or that choose nothing",
      ])
    #expect(
      try words(.slices, .approval, [[(1, 1)]]).prefix(2) == [
        "0,00\u{A0}€\u{A0}: rien, aucun bulletin ne la nommant.",
        "0.00 EUR: nothing, for no ballot marks it.",
      ])
    #expect(
      try words(.budgets(.markets), .budget, [[(0, 60), (1, 40)]]) == [
        "6,00\u{A0}€\u{A0}: à proportion des 60,00\u{A0}% du budget des marchés indépendants, où 1 bulletin le propose.",
        "6.00 EUR: in proportion to the 60.00% of the budget of independent markets, where 1 ballot proposes it.",
      ])
    #expect(
      try words(.budgets(.markets), .budget, [[(1, 100)]]) == [
        "0,00\u{A0}€\u{A0}: rien, aucun bulletin ne la proposant.",
        "0.00 EUR: nothing, for no ballot proposes it.",
      ])
    #expect(
      try words(
        .quadratic(.plain), .budget, [[(0, 100), (1, 100)], [(0, 100), (1, 900)]], pot: 400
      )
      .prefix(2) == [
        "1,00\u{A0}€\u{A0}: 1,00\u{A0}€ sur l’abondement de 2,00\u{A0}€ pour les dons de 2 personnes.",
        "1.00 EUR: 1.00 EUR of the match of 2.00 EUR for the gifts of 2 people.",
      ])
  }
}
