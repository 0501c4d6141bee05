import Allocation
import Keeping
import Ledger
import Testing

/// Sentences on choices, with the numbers that show them.
struct ChoiceExplanationTests {
  private let poll = Poll(
    budget: 110_000, costs: [70_000, 40_000, 25_000, 200_000, 5_000],
    approvals: [[0, 1], [0, 1, 2], [0, 1], [0, 3], [2, 1]])

  private func sentences(_ rule: ChoiceRule, _ language: Language) throws -> [String: String] {
    let receipt = try poll.choice(rule)
    var sentences: [String: String] = [:]
    for chosen in receipt.chosen {
      sentences[chosen.project.code] = receipt.explanation(of: chosen)
        .sentence(in: language, currency: .euro)
    }
    for other in receipt.passedOver {
      sentences[other.project.code] = receipt.explanation(of: other)
        .sentence(in: language, currency: .euro)
    }
    return sentences
  }

  @Test func `equal shares says who paid, what is missing, and what would have been enough`() throws
  {
    let english = try sentences(.shares(.cost), .english)
    #expect(
      english["c00"]
        == "bought in round 1: 4 voters paid 175.00 EUR each; level with c01, by the published order."
    )
    #expect(
      english["c01"]
        == "not chosen: its 4 voters hold 105.00 EUR of the 400.00 EUR it costs, and 295.00 EUR are missing; they paid 525.00 EUR for c00, 250.00 EUR for c02; 2 of the 5 ballots, cast for it alone, would have been enough."
    )
    #expect(english["c03"] == "not chosen: its cost of 2,000.00 EUR is more than there is.")
    #expect(english["c04"] == "not chosen: no ballot supports it.")
  }

  @Test func `french says the same in its own numbers`() throws {
    let french = try sentences(.shares(.cost), .french)
    #expect(
      french["c00"]
        == "acheté au rang 1\u{A0}: 4 personnes ont payé 175,00\u{A0}€ chacune\u{202F}; à égalité avec c01, selon l’ordre publié."
    )
    #expect(
      french["c03"] == "non retenu\u{A0}: son coût de 2\u{202F}000,00\u{A0}€ dépasse l’enveloppe.")
  }

  @Test func `a list that stops names where`() throws {
    let greedy = try sentences(
      .greedy(GreedyOptions(measure: .approvals, skipsMisfits: false)), .english)
    #expect(
      greedy["c00"]
        == "chosen in round 1 with 4 votes, the most support of those that still fitted; level with c01, by the published order."
    )
    #expect(
      greedy["c02"]
        == "not chosen: its 250.00 EUR did not fit into the 0.00 EUR that were left.")
    let phragmen = try sentences(.phragmen, .english)
    #expect(phragmen["c01"]?.contains("had flowed to each ballot") == true)
  }
}
