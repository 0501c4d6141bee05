import Allocation
import Ledger
import TestSupport
import Testing

struct MinimumPolicyTests {
  private func receipt(
    _ pot: Int64, _ requests: [AllocationRequest], _ policy: MinimumPolicy, rule: Rule = .equal
  ) throws -> AllocationReceipt {
    try Sample.pot(pot).divided(
      among: requests, by: AllocationParameters(rule: rule, minimum: policy))
  }

  private let three = [
    Sample.request("a", 100, minimum: 10), Sample.request("b", 100, minimum: 40),
    Sample.request("c", 100, minimum: 60),
  ]

  @Test func `ignored minimums are flagged`() throws {
    let receipt = try receipt(90, three, .ignore)
    #expect(receipt.amounts == [30, 30, 30])
    #expect(receipt.shares.map(\.isBelowMinimum) == [false, true, true])
  }

  @Test func `those whose minimum can't be reached get nothing and the others rise`() throws {
    let receipt = try receipt(90, three, .dropBelow)
    #expect(receipt.amounts == [45, 45, 0])
    #expect(receipt.shares.map(\.constraint) == [.level, .level, .minimum])
  }

  @Test func `minimums come first in the order of ties, the rest is shared above them`() throws {
    let all = try receipt(120, three, .first(onMisfit: .skip))
    #expect(all.amounts == [14, 43, 63])
    #expect(all.level?.description == "10/3")
    let skipping = try receipt(75, three, .first(onMisfit: .skip))
    #expect(skipping.amounts == [23, 52, 0])
    let order = TieOrder(criteria: [.largerRequest], last: .code)
    let mixed = [
      Sample.request("a", 90, minimum: 60), Sample.request("b", 80, minimum: 70),
      Sample.request("c", 70, minimum: 20),
    ]
    for (misfit, amounts) in [(MinimumPolicy.Misfit.skip, [70, 0, 30]), (.stop, [90, 0, 0])] {
      let parameters = AllocationParameters(
        rule: .equal, minimum: .first(onMisfit: misfit), ties: order)
      let receipt = try Sample.pot(100).divided(among: mixed, by: parameters)
      #expect(receipt.amounts == amounts.map { Int64($0) })
    }
  }

  @Test func `the floor of one whose minimum doesn't fit serves the next`() throws {
    let requests = [
      Sample.request("a", 100, minimum: 95), Sample.request("b", 100, minimum: 90, locked: 10),
    ]
    let receipt = try Sample.pot(100).divided(
      among: requests,
      by: AllocationParameters(
        rule: .equal, minimum: .first(onMisfit: .skip), floor: Sample.amount(30)))
    #expect(receipt.amounts == [0, 100])
  }

  @Test func `a lock above the minimum is kept when minimums come first`() throws {
    let requests = [
      Sample.request("a", 100, minimum: 20, locked: 50), Sample.request("b", 100, minimum: 20),
    ]
    #expect(try receipt(80, requests, .first(onMisfit: .skip)).amounts == [50, 30])
  }

  @Test func `under equal shares, dropping funds as many as any choice could`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let requests = generator.requests(5, upTo: 20)
      guard requests.contains(where: { $0.requested > .zero }) else { continue }
      let pot = generator.amount(0...60)
      let kept = try receipt(pot, requests, .dropBelow).shares.filter { $0.constraint != .minimum }
      #expect(kept.allSatisfy { !$0.isBelowMinimum })
      let most = try (0..<(1 << requests.count)).filter { subset in
        let members = requests.indices.filter { subset >> $0 & 1 == 1 }.map { requests[$0] }
        return try reachTheirMinimum(members, pot: pot, rule: .equal)
      }.map(\.nonzeroBitCount).max()
      #expect(kept.count == most)
    }
  }

  @Test func `dropping keeps the longest list by need that can be met`() throws {
    var generator = SeededGenerator(seed: 9)
    for round in 0..<1500 {
      let rule = [Rule.equal, .proportional, .score][round % 3]
      let requests = generator.requests(6, upTo: 20, locks: round % 2 == 0)
      guard requests.contains(where: { $0.requested > .zero && $0.score!.thousandths > 0 })
      else { continue }
      let pot = requests.reduce(0) { $0 + $1.locked.minorUnits } + generator.amount(0...60)
      let dropped = try receipt(pot, requests, .dropBelow, rule: rule).shares.filter {
        $0.constraint == .minimum
      }
      #expect(dropped.allSatisfy { $0.amount == $0.request.locked })
      let byNeed = requests.sorted { need(of: $0, rule) < need(of: $1, rule) }
      let longest = try (0...byNeed.count).last { count in
        let left = byNeed[count...].reduce(pot) { $0 - $1.locked.minorUnits }
        return try reachTheirMinimum(Array(byNeed[..<count]), pot: left, rule: rule)
      }
      #expect(Set(dropped.map(\.request)) == Set(byNeed[longest!...]))
    }
  }

  /// The level needed, then the code. Doubles tell such small ratios apart.
  private func need(of request: AllocationRequest, _ rule: Rule) -> (Double, String) {
    let weight =
      switch rule {
      case .proportional: request.requested.minorUnits
      case .score: request.score!.thousandths
      default: 1 as Int64
      }
    guard request.minimum > request.locked else { return (0, request.application) }
    return (Double(request.minimum.minorUnits) / Double(weight), request.application)
  }

  private func reachTheirMinimum(_ members: [AllocationRequest], pot: Int64, rule: Rule) throws
    -> Bool
  {
    do {
      return try receipt(pot, members, .ignore, rule: rule).shares.allSatisfy {
        $0.target.whole >= $0.request.minimum
      }
    } catch AllocationRefusal.noRequests {
      return true
    } catch AllocationRefusal.nothingRequested, AllocationRefusal.nothingScored {
      return members.allSatisfy { $0.minimum <= $0.locked }
    }
  }
}
