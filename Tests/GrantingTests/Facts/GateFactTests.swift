import Council
import Granting
import Journal
import Keeping
import Ledger
import Testing

struct GateFactTests {
  private let day = Day("2024-06-24")!

  @Test(arguments: GatedThing.allCases, Gate.allCases)
  func `answers and decisions read back`(thing: GatedThing, gate: Gate) throws {
    let subject = GateSubject(thing, "urgence")
    for answer in GateAnswered.Answer.allCases {
      for list in [nil, "DGT-2024-06-10"] {
        let fact = GateAnswered(
          subject: subject, gate: gate, answer: answer, list: list, day: day,
          document: list.map { _ in ID(high: 1, low: 2) })
        #expect(try ReadingBack.fact(fact) == fact)
      }
    }
    for outcome in GateDecided.Outcome.allCases {
      let fact = GateDecided(
        subject: subject, gate: gate, outcome: outcome, reason: .namesake, words: Hash(of: [1]),
        day: day)
      #expect(try ReadingBack.fact(fact) == fact)
    }
  }

  @Test func `a rule is a thing and a gate, and nothing else`() {
    #expect(GateRule("payout freezes") == GateRule(.payout, .freezes))
    for text in ["", "payout", "freezes payout", "payout freezes clear", "payout frozen"] {
      #expect(GateRule(text) == nil, "\(text)")
    }
  }
}
