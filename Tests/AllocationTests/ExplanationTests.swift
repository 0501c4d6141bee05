import Allocation
import Keeping
import Ledger
import Testing

struct ExplanationTests {
  private func sentences(
    _ pot: Int64, _ requests: [AllocationRequest], _ parameters: AllocationParameters,
    in language: Language = .english, currency: Currency = .euro
  ) throws -> [String] {
    let receipt = try Sample.pot(pot).divided(among: requests, by: parameters)
    return receipt.shares.map {
      receipt.explanation(of: $0).sentence(in: language, currency: currency)
        .replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
    }
  }

  private let four = Sample.requests([175_000, 560_000, 700_000, 800_000])

  @Test func `equal shares are told in English`() throws {
    #expect(
      try sentences(1_491_540, four, AllocationParameters(rule: .equal)) == [
        "1,750.00 EUR: all that was asked, which is no more than the equal level of 4,388.46 EUR.",
        "4,388.47 EUR: the equal level of 4,388.46 EUR, the same as 2 others; "
          + "with one odd cent, by the published order.",
        "4,388.47 EUR: the equal level of 4,388.46 EUR, the same as 2 others; "
          + "with one odd cent, by the published order.",
        "4,388.46 EUR: the equal level of 4,388.46 EUR, the same as 2 others.",
      ])
  }

  @Test func `equal shares are told in French`() throws {
    #expect(
      try sentences(1_491_540, four, AllocationParameters(rule: .equal), in: .french)[0...1] == [
        "1_750,00~€~: tout ce qui est demandé, soit au plus le niveau commun de 4_388,46~€.",
        "4_388,47~€~: le niveau commun de 4_388,46~€, comme 2 autres_; "
          + "avec un centime restant, selon l’ordre publié.",
      ])
  }

  @Test func `a pot that holds everything says so, and a cap too`() throws {
    let requests = [Sample.request("a", 500), Sample.request("b", 900, cap: 400)]
    #expect(
      try sentences(2000, requests, AllocationParameters(rule: .proportional)) == [
        "5.00 EUR: all that was asked, the pot being enough for everyone.",
        "4.00 EUR: its cap, out of 9.00 EUR asked.",
      ])
    #expect(
      try sentences(2000, requests, AllocationParameters(rule: .proportional), in: .french) == [
        "5,00~€~: tout ce qui est demandé, l’enveloppe suffisant à tous.",
        "4,00~€~: son plafond, sur 9,00~€ demandés.",
      ])
  }

  @Test func `proportions, scores and starts show their numbers`() throws {
    #expect(
      try sentences(
        100_000, Sample.requests([20_000, 190_000]), AllocationParameters(rule: .proportional))
        == [
          "95.24 EUR: 47.61% of the 200.00 EUR asked; with one odd cent, by the largest remainder.",
          "904.76 EUR: 47.61% of the 1,900.00 EUR asked.",
        ])
    let scored = [
      Sample.request("a", 90_000, score: 7000), Sample.request("b", 90_000, score: 0),
    ]
    let start = Rule.startPlusScore(start: Sample.amount(10_000))
    #expect(
      try sentences(70_000, scored, AllocationParameters(rule: start)) == [
        "600.00 EUR: 100.00 EUR to start and score 7.000 × 71.42 EUR a point.",
        "100.00 EUR: 100.00 EUR to start and score 0.000 × 71.42 EUR a point.",
      ])
    #expect(
      try sentences(70_000, scored, AllocationParameters(rule: start), in: .french)[0]
        == "600,00~€~: 100,00~€ de départ et la note 7,000 × 71,42~€ le point.")
    #expect(
      try sentences(200_000, scored, AllocationParameters(rule: .score))[1]
        == "0.00 EUR: a score of 0.000.")
    #expect(
      try sentences(200_000, scored, AllocationParameters(rule: .score), in: .french)[1]
        == "0,00~€~: une note de 0,000.")
  }

  @Test func `locks and floors say what they are measured against`() throws {
    let locked = [
      Sample.request("a", 900_000, locked: 300_000), Sample.request("b", 900_000, locked: 10_000),
      Sample.request("c", 900_000),
    ]
    #expect(
      try sentences(500_000, locked, AllocationParameters(rule: .equal)) == [
        "3,000.00 EUR: what was already granted, which is no less than "
          + "the equal level of 1,000.00 EUR.",
        "1,000.00 EUR: the equal level of 1,000.00 EUR, the same as 1 other; "
          + "already granted 100.00 EUR, topped up by 900.00 EUR.",
        "1,000.00 EUR: the equal level of 1,000.00 EUR, the same as 1 other.",
      ])
    #expect(
      try sentences(500_000, locked, AllocationParameters(rule: .equal), in: .french)[0...1] == [
        "3_000,00~€~: ce qui est déjà accordé, soit au moins le niveau commun de 1_000,00~€.",
        "1_000,00~€~: le niveau commun de 1_000,00~€, comme 1 autre_; "
          + "100,00~€ déjà accordés, complétés de 900,00~€.",
      ])
    let floor = AllocationParameters(rule: .proportional, floor: Sample.amount(800))
    #expect(
      try sentences(5000, Sample.requests([1000, 19_000]), floor)[0]
        == "8.00 EUR: the floor of 8.00 EUR, which is no less than 22.10% of the 10.00 EUR asked.")
    #expect(
      try sentences(5000, Sample.requests([1000, 19_000]), floor, in: .french)[0]
        == "8,00~€~: le plancher de 8,00~€, soit au moins 22,10~% des 10,00~€ demandés.")
  }

  @Test func `minimums say whether they were reached`() throws {
    let three = [
      Sample.request("a", 10_000, minimum: 1000), Sample.request("b", 10_000, minimum: 4000),
      Sample.request("c", 10_000, minimum: 6000, locked: 100),
    ]
    #expect(
      try sentences(9000, three, AllocationParameters(rule: .equal))[1]
        == "30.00 EUR: the equal level of 30.00 EUR, the same as 2 others; "
        + "this is below its minimum of 40.00 EUR.")
    #expect(
      try sentences(9000, three, AllocationParameters(rule: .equal), in: .french)[1]
        == "30,00~€~: le niveau commun de 30,00~€, comme 2 autres_; "
        + "c’est en dessous de son minimum de 40,00~€.")
    let dropping = AllocationParameters(rule: .equal, minimum: .dropBelow)
    #expect(
      try sentences(9000, three, dropping)[2]
        == "1.00 EUR: what was already granted, for its minimum of 60.00 EUR "
        + "is out of the pot's reach.")
    #expect(
      try sentences(3900, three, dropping, in: .french)[1]
        == "0,00~€~: rien, l’enveloppe n’atteignant pas son minimum de 40,00~€.")
    let first = AllocationParameters(rule: .equal, minimum: .first(onMisfit: .skip))
    #expect(
      try sentences(11_900, three, first)[0]
        == "13.00 EUR: its minimum of 10.00 EUR first and the equal level of 3.00 EUR.")
    #expect(
      try sentences(5100, three, first)[0]
        == "10.00 EUR: its minimum, served first, "
        + "and nothing was left to share above the minimums.")
  }

  @Test func `steps and other currencies are told`() throws {
    let step = AllocationParameters(rule: .equal, rounding: .down(to: Sample.amount(1000)))
    #expect(
      try sentences(9500, Sample.requests([9000, 9000]), step)[0]
        == "40.00 EUR: the equal level of 47.50 EUR, the same as 1 other; "
        + "rounded down in steps of 10.00 EUR.")
    #expect(
      try sentences(
        9501, Sample.requests([9000, 9000]), AllocationParameters(rule: .equal), in: .french,
        currency: Currency(code: "JPY")!)[0]
        == "4_751~JPY~: le niveau commun de 4_750~JPY, comme 1 autre_; "
        + "avec une unité restante, selon l’ordre publié.")
  }
}
