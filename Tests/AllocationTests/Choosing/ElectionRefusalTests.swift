import Allocation
import Ledger
import Testing

/// Votes that no rule can count.
struct ElectionRefusalTests {
  private let one = Amount(minorUnits: 1)

  private func refusal(
    budget: Int64 = 1, _ costs: [Int64] = [1], codes: [String]? = nil, ballots: [[Int]] = [[0]],
    locked: Bool = false
  ) -> ElectionRefusal? {
    var marks = Ballots(.approval)
    for ballot in ballots { marks.append(ballot) }
    do throws(ElectionRefusal) {
      _ = try Election(
        budget: Amount(minorUnits: budget),
        projects: costs.enumerated().map { place, cost in
          Project(
            code: codes?[place] ?? Sample.code(place), cost: Amount(minorUnits: cost),
            isLocked: locked)
        }, ballots: marks)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what can't be counted is refused, each for its reason`() {
    #expect(refusal() == nil)
    #expect(refusal(budget: -1) == .negativeBudget(Amount(minorUnits: -1)))
    #expect(refusal(budget: .max) == .budgetTooLarge(Amount(minorUnits: .max)))
    #expect(refusal([]) == .noProjects)
    #expect(refusal(ballots: []) == .noBallots)
    #expect(refusal([0]) == .costNotPositive(project: "c00", .zero))
    #expect(
      refusal([.max]) == .costTooLarge(project: "c00", Amount(minorUnits: .max)))
    #expect(refusal([1, 1], codes: ["a", "a"]) == .duplicateProject("a"))
    #expect(
      refusal(budget: 3, [2, 2], locked: true)
        == .locksAboveBudget(budget: Amount(minorUnits: 3), projects: ["c00", "c01"]))
  }

  @Test func `points that add up to more than can be counted are refused`() {
    var marks = Ballots(.points)
    marks.append([(project: 0, weight: .max)])
    marks.append([(project: 0, weight: 1)])
    #expect(throws: ElectionRefusal.tooLarge) {
      try Election(budget: one, projects: [Project(code: "a", cost: one)], ballots: marks)
    }
  }

  @Test func `a rule that makes no sense of the ballots says so`() throws {
    let weighted = Poll(budget: 1, costs: [1], points: [[1]])
    #expect(throws: ElectionRefusal.phragmenNeedsApprovals(.points)) {
      try weighted.choice(.phragmen)
    }
    let poll = Poll(budget: 1, costs: [1], approvals: [[0]])
    #expect(throws: ElectionRefusal.stepNotPositive(.zero)) {
      try poll.choice(.shares(.cost, .add1(step: .zero, stop: .overspend)))
    }
    #expect(throws: ElectionRefusal.negativeThreshold(-1)) {
      try poll.choice(.greedy(GreedyOptions(measure: .score, threshold: -1)))
    }
  }

  @Test func `the largest sums and many ballots are counted exactly`() throws {
    let most = Amount.largest.minorUnits
    let poll = Poll(
      budget: most, costs: [most, most - 1, 1],
      approvals: [[Int]](repeating: [1], count: 997) + [[0], [2], [2]])
    #expect(try poll.chosen(.shares(.cost)) == [2])
    #expect(try poll.chosen(.phragmen) == [2, 1])
  }
}
