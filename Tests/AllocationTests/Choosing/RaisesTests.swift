import Ledger
import TestSupport
import Testing

@testable import Allocation

/// Steps passed many at a time come to what every single step comes to.
struct RaisesTests {
  private typealias Stop = EqualSharesOptions.Completion.Stop

  /// One exact run after every step, as the rule is written.
  private func counted(
    _ election: Election, _ options: EqualSharesOptions
  ) throws -> (raises: Int64, chosen: [Int]) {
    let supporters = Supporters(of: election)
    let ranks = TieRanks(election, supporters, by: .code).ranks
    let (step, stop) = try #require(options.completion.raise)
    func run(_ raises: Int64) -> EqualSharesRun {
      var run = EqualSharesRun(
        election, supporters, ranks: ranks, satisfaction: options.satisfaction,
        raise: step.minorUnits * raises, keepsPayers: false)
      run.buyAll()
      return run
    }
    func goesOn(after run: EqualSharesRun) -> Bool {
      let left = election.budget.minorUnits - run.spent
      return election.projects.indices.contains { project in
        !run.purchases.contains { $0.project == project } && supporters.count(of: project) > 0
          && (stop == .overspend || election.projects[project].cost.minorUnits <= left)
      }
    }
    var raises: Int64 = 0
    var last = run(0)
    while goesOn(after: last) {
      let next = run(raises + 1)
      guard next.spent <= election.budget.minorUnits else { break }
      last = next
      raises += 1
    }
    return (raises, last.purchases.map(\.project))
  }

  private func compare(_ election: Election, _ options: EqualSharesOptions) throws -> Int64 {
    let expected = try counted(election, options)
    let receipt = try election.choice(by: ChoiceParameters(rule: .equalShares(options)))
    #expect(receipt.raises == expected.raises, "\(election) \(options)")
    #expect(receipt.chosen.map(\.place) == expected.chosen, "\(election) \(options)")
    return expected.raises
  }

  @Test(arguments: EqualSharesOptions.Satisfaction.allCases)
  func `every vote of two on three projects, whatever the pot and the costs`(
    _ satisfaction: EqualSharesOptions.Satisfaction
  ) throws {
    let marks: [[Int]] = [[], [0], [1], [0, 1], [2], [0, 2], [1, 2], [0, 1, 2]]
    for costs in [[1, 2, 3], [2, 2, 5], [7, 3, 3], [20, 30, 40]] as [[Int64]] {
      for budget in [0, 1, 5, 8, 60] as [Int64] {
        for first in marks {
          for second in marks {
            let poll = Poll(budget: budget, costs: costs, approvals: [first, second])
            for stop in Stop.allCases {
              let completion = EqualSharesOptions.Completion.add1(
                step: Amount(minorUnits: 1), stop: stop)
              _ = try compare(
                poll.election(),
                EqualSharesOptions(satisfaction: satisfaction, completion: completion))
            }
          }
        }
      }
    }
  }

  @Test(arguments: EqualSharesOptions.Satisfaction.allCases, [false, true])
  func `votes with ties, marks that count differently, locks, and many steps`(
    _ satisfaction: EqualSharesOptions.Satisfaction, isWeighted: Bool
  ) throws {
    var generator = SeededGenerator(seed: 61)
    var most: Int64 = 0
    for round in 0..<700 {
      var poll = generator.poll(weighted: isWeighted)
      // Costs far above a step, some of them alike.
      let scale = Int64.random(in: 1...40, using: &generator)
      poll.budget *= scale
      poll.costs = poll.costs.map { $0 * scale + Int64.random(in: 0...1, using: &generator) }
      let locked = Set(
        poll.costs.indices.filter { _ in
          round % 3 == 0 && Int.random(in: 0..<3, using: &generator) == 0
        })
      guard let election = try? poll.election(locked: locked) else { continue }
      let completion = EqualSharesOptions.Completion.add1(
        step: Amount(minorUnits: Int64.random(in: 1...3, using: &generator)),
        stop: round % 2 == 0 ? .overspend : .exhaustive)
      most = max(
        most,
        try compare(
          election, EqualSharesOptions(satisfaction: satisfaction, completion: completion)))
    }
    #expect(most > 100)
  }

  @Test func `a larger vote with many payers in part`() throws {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<12 {
      var poll = Poll(
        budget: 60_000,
        costs: (0..<14).map { _ in Int64.random(in: 1_000...20_000, using: &generator) })
      for _ in 0..<60 {
        poll.approvals.append(
          (0..<14).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 })
      }
      _ = try compare(
        poll.election(),
        EqualSharesOptions(
          satisfaction: .cost, completion: .add1(step: Amount(minorUnits: 3), stop: .overspend)))
    }
  }

  @Test func `the largest amounts are counted, too`() throws {
    let largest = Amount.largest.minorUnits
    let poll = Poll(
      budget: largest, costs: [largest, largest - 1, 3], approvals: [[0, 1], [1], [0], [2], []])
    _ = try compare(
      poll.election(),
      EqualSharesOptions(
        satisfaction: .cost,
        completion: .add1(step: Amount(minorUnits: largest / 50), stop: .overspend)))
  }
}
