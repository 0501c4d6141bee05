import Allocation
import Formats
import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// A second choice from the same votes: what is awarded stays chosen, and its supporters pay first.
struct VoteTopUpTests {
  private let round = RoundCode(known: "r")

  private func voted() throws -> AwardBooks {
    let made = try AwardBooks(asking: [60_000, 40_000, 30_000])
    try made.books.give(100_000)
    try made.books.commit { view, recorder in
      let today = made.books.today
      _ = try OpenVote(round: round, kind: .approval, roll: .ballots)
        .decide(view, &recorder, today: today)
      let file = "voter,ballot\n1,G1;G2\n2,G1;G2\n3,G1\n4,G3\n5,G3\n"
      _ = try ImportBallots(file: "b.csv", round: round, isPabulib: false).decide(
        MemorySource(Array(file.utf8)), currency: .euro, &recorder, today: today)
      _ = try CloseVote(round: round).decide(view, &recorder, today: today)
    }
    return made
  }

  @Test(arguments: [
    ChoiceRule.equalShares(EqualSharesOptions(satisfaction: .cost)), .phragmen,
    .greedy(GreedyOptions(measure: .approvals)),
  ])
  func `what is awarded stays chosen, and only the rest is proposed`(_ rule: ChoiceRule) throws {
    let made = try voted()
    try made.make(1, 60_000)
    let outcome = try made.books.commit { view, recorder in
      try ProposeChoice(round: round, isTopUp: true) { _ in rule }
        .decide(view, &recorder, today: made.books.today)
    }
    #expect(outcome.available == Amount(minorUnits: 100_000))
    #expect(outcome.receipt.chosen.map(\.project.code).first == "G1")
    #expect(outcome.receipt.chosen.map(\.phase).first == .locked)
    #expect(outcome.receipt.cost <= outcome.available)
    let proposed = try made.books.commit { view, recorder in
      try ProposeShares(allocation: outcome.id.text, day: made.books.today)
        .decide(view, &recorder)
    }
    let others = outcome.receipt.chosen.dropFirst().map { $0.project.code + "/1" }
    #expect(!others.isEmpty && proposed.map(\.code.text) == others)
    try made.books.expectReplayGivesTheSame()
  }

  @Test func `without a top-up what is decided takes no part`() throws {
    let made = try voted()
    try made.make(1, 60_000)
    let outcome = try made.books.commit { view, recorder in
      try ProposeChoice(round: round) { _ in .greedy(GreedyOptions(measure: .approvals)) }
        .decide(view, &recorder, today: made.books.today)
    }
    #expect(outcome.available == Amount(minorUnits: 40_000))
    #expect(outcome.receipt.election.projects.map(\.code) == ["G2", "G3"])
    #expect(outcome.receipt.election.ballots.count == 5)
  }

  @Test func `what votes chose is borne first by what donors designated for it by name`() throws {
    let made = try voted()
    try made.books.give(250_00, for: "C01")
    try made.books.give(50_00, for: "C01x")
    let outcome = try made.books.commit { view, recorder in
      try ProposeChoice(round: round) { _ in .greedy(GreedyOptions(measure: .approvals)) }
        .decide(view, &recorder, today: made.books.today)
    }
    #expect(outcome.available == Amount(minorUnits: 100_000))
    let proposed = try made.books.commit { view, recorder in
      try ProposeShares(allocation: outcome.id.text, day: made.books.today)
        .decide(view, &recorder)
    }
    #expect(
      proposed.map { $0.sources.all.map { "\($0.fund) \($0.amount.minorUnits)" } } == [
        ["urgence.C01 25000", "urgence 35000"], ["urgence 40000"],
      ])
  }
}
