import Allocation
import Ledger
import TestSupport
import Testing

/// Rules that choose, held against their definitions on every kind of small case.
struct ReferenceTests {
  @Test(arguments: EqualSharesOptions.Satisfaction.allCases)
  func `equal shares is its definition, in its order`(
    _ satisfaction: EqualSharesOptions.Satisfaction
  ) throws {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<3_000 {
      let poll = generator.poll(weighted: round % 3 == 0)
      #expect(
        try poll.chosen(.shares(satisfaction)) == References.equalShares(poll, satisfaction),
        "\(poll)")
    }
  }

  @Test func `equal shares is its definition in every vote of two on two projects`() throws {
    let marks: [[Int]] = [[], [0], [1], [0, 1]]
    for budget in Int64(0)...6 {
      for costs in Sample.vectors(2, upTo: 4) where !costs.contains(0) {
        for first in marks {
          for second in marks {
            let poll = Poll(budget: budget, costs: costs, approvals: [first, second])
            let chosen = try poll.chosen(.shares(.cost))
            #expect(chosen == References.equalShares(poll, .cost), "\(poll)")
            #expect(try poll.chosen(.phragmen) == References.phragmen(poll), "\(poll)")
          }
        }
      }
    }
  }

  @Test(arguments: EqualSharesOptions.Completion.Stop.allCases)
  func `purses grow as the definition says`(_ stop: EqualSharesOptions.Completion.Stop) throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<1_000 {
      let poll = generator.poll()
      let rule = ChoiceRule.shares(.cost, .add1(step: Amount(minorUnits: 1), stop: stop))
      #expect(try poll.chosen(rule) == References.addOne(poll, stop), "\(poll)")
    }
  }

  @Test func `phragmén is its definition, in its order`() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<3_000 {
      let poll = generator.poll()
      #expect(try poll.chosen(.phragmen) == References.phragmen(poll), "\(poll)")
    }
  }

  @Test func `a worked example of three rules`() throws {
    // The eleven voters of equalshares.net: bike path, gym, park, playground, library.
    let marks: [[Int]] = [
      [0, 1], [0, 1, 2], [0, 1], [0, 1, 2], [0, 1, 2], [0, 1], [2, 3, 4], [3], [3, 4], [2, 3, 4],
      [0],
    ]
    let poll = Poll(budget: 1_100, costs: [700, 400, 250, 200, 100], approvals: marks)
    #expect(try poll.chosen(.shares(.cost)) == [0, 3, 4])
    #expect(try poll.chosen(.byApprovals) == [0, 1])
    #expect(try poll.chosen(.phragmen) == [4, 2, 3, 1])
    let receipt = try poll.choice(.shares(.cost))
    #expect(receipt.chosen.map(\.price?.text) == ["100/1", "50/1", "100/3"])
    #expect(receipt.chosen.map(\.effectiveVotes) == [700, 400, 300])
  }
}
