import Allocation
import Ledger
import TestSupport
import Testing

/// What holds of every choice, whatever the votes.
struct ChoicePropertyTests {
  private static let one = Amount(minorUnits: 1)
  private static let rules: [ChoiceRule] = [
    .byApprovals, .greedy(GreedyOptions(measure: .scorePerCost, skipsMisfits: false)), .phragmen,
    .shares(.cost), .shares(.cardinality), .shares(.cost, .add1(step: one, stop: .overspend)),
    .shares(.cost, .add1u(step: one, stop: .exhaustive)),
  ]

  private func polls(_ count: Int, seed: UInt64, _ body: (Poll) throws -> Void) rethrows {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count { try body(generator.poll()) }
  }

  @Test(arguments: rules)
  func `what is chosen fits, and somebody supports it`(_ rule: ChoiceRule) throws {
    try polls(500, seed: 21) { poll in
      let receipt = try poll.choice(rule)
      #expect(receipt.cost.minorUnits <= poll.budget)
      #expect(receipt.cost.minorUnits + receipt.left.minorUnits == poll.budget)
      #expect(receipt.chosen.allSatisfy { $0.support.ballots > 0 })
      #expect(receipt.chosen.count + receipt.passedOver.count == poll.costs.count)
    }
  }

  @Test(arguments: rules)
  func `the order of ballots and of projects changes nothing`(_ rule: ChoiceRule) throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<500 {
      let poll = generator.poll()
      var mixed = poll
      mixed.approvals.shuffle(using: &generator)
      #expect(try poll.chosen(rule) == mixed.chosen(rule), "\(poll)")
      let election = try poll.election()
      let order = Array(election.projects.indices).shuffled(using: &generator)
      var ballots = Ballots(.approval)
      for approved in poll.approvals { ballots.append(approved.map { order.firstIndex(of: $0)! }) }
      let turned = try Election(
        budget: election.budget, projects: order.map { election.projects[$0] }, ballots: ballots)
      let chosen = try turned.choice(by: ChoiceParameters(rule: rule)).chosen.map(\.project.code)
      let expected = try poll.choice(rule).chosen.map(\.project.code)
      #expect(chosen == expected, "\(poll)")
    }
  }

  @Test func `every ballot and the pot twice as often choose the same at twice the cost`() throws {
    for rule in [ChoiceRule.shares(.cost), .phragmen, .byApprovals] {
      try polls(300, seed: 23) { poll in
        let double = Poll(
          budget: poll.budget * 2, costs: poll.costs.map { $0 * 2 },
          approvals: poll.approvals + poll.approvals)
        let chosen = try double.chosen(rule)
        #expect(try poll.chosen(rule) == chosen, "\(poll)")
      }
    }
  }

  @Test func `payers support what they pay, within their purses, and pay its cost to the cent`()
    throws
  {
    for rule in Self.rules {
      try polls(300, seed: 24) { poll in
        let receipt = try poll.choice(rule)
        for chosen in receipt.chosen where chosen.price != nil {
          let paid = (0..<poll.voters).map { voter in
            receipt.payments(of: voter).first { $0.project.code == chosen.project.code }
          }
          let total = paid.compactMap(\.self).reduce(0.0) { $0 + $1.amount.approximate }
          #expect(abs(total - Double(chosen.project.cost.minorUnits)) < 1e-9)
          let place = Int(chosen.project.code.dropFirst())!
          for (voter, amount) in paid.enumerated() where amount != nil {
            #expect(poll.approvals[voter].contains(place))
          }
        }
        guard let purse = receipt.purse else { return }
        for voter in 0..<poll.voters {
          let spent = receipt.payments(of: voter).reduce(0.0) { $0 + $1.amount.approximate }
          #expect(spent <= purse.approximate + 1e-9)
        }
      }
    }
  }

  @Test func `as many ballots for one project alone as the receipt promises are enough`() throws {
    for rule in [
      ChoiceRule.shares(.cost), .shares(.cost, .add1(step: Self.one, stop: .overspend)), .phragmen,
    ] {
      var kept = 0
      try polls(600, seed: 25) { poll in
        for lost in try poll.choice(rule).passedOver {
          guard let enough = lost.enough else { continue }
          let place = Int(lost.project.code.dropFirst())!
          var won = poll
          for voter in 0..<enough { won.approvals[voter] = [place] }
          #expect(try won.chosen(rule).contains(place), "\(poll) \(place)")
          kept += 1
        }
      }
      #expect(kept > 100)
    }
  }

  @Test func `a larger pot takes nothing away under phragmén, nor under greedy that stops`() throws
  {
    for rule in [
      ChoiceRule.phragmen, .greedy(GreedyOptions(measure: .approvals, skipsMisfits: false)),
    ] {
      try polls(800, seed: 26) { poll in
        var larger = poll
        larger.budget += 1
        let before = try poll.chosen(rule)
        #expect(try larger.chosen(rule).starts(with: before), "\(poll)")
      }
    }
  }

  @Test func `more support, or a lower cost, never loses a place under equal shares`() throws {
    var generator = SeededGenerator(seed: 27)
    for _ in 0..<600 {
      let poll = generator.poll()
      for place in try poll.chosen(.shares(.cost)) {
        var cheaper = poll
        cheaper.costs[place] = max(1, poll.costs[place] - 1)
        #expect(try cheaper.chosen(.shares(.cost)).contains(place), "\(poll) \(place)")
        var loved = poll
        let voter = Int.random(in: 0..<poll.voters, using: &generator)
        if !loved.approvals[voter].contains(place) { loved.approvals[voter].append(place) }
        #expect(try loved.chosen(.shares(.cost)).contains(place), "\(poll) \(place)")
      }
    }
  }

  @Test func `what is locked stays chosen, is paid, and fits`() throws {
    for rule in Self.rules {
      try polls(300, seed: 28) { poll in
        guard poll.costs[0] <= poll.budget else { return }
        let receipt = try poll.choice(rule, locked: [0])
        #expect(receipt.chosen.first?.project.code == Sample.code(0))
        #expect(receipt.chosen.first?.phase == .locked)
        #expect(receipt.cost.minorUnits <= poll.budget)
      }
    }
  }
}

extension ExactRatio {
  /// Near enough for sums of a few terms; the exact value stands in `text`.
  var approximate: Double {
    let parts = text.split(separator: "/").map { Double($0)! }
    return parts[0] / parts[1]
  }
}
