import Allocation
import Ledger
import TestSupport
import Testing

struct MeasuresTests {
  private func receipt(
    _ pot: Int64, _ requests: [AllocationRequest], _ rule: Rule = .equal
  ) throws -> AllocationReceipt {
    try Sample.pot(pot).divided(among: requests, by: AllocationParameters(rule: rule))
  }

  @Test func `a division is measured as a committee would by hand`() throws {
    let measures = try receipt(
      100,
      [
        Sample.request("a", 10, tags: ["rural"]), Sample.request("b", 90, minimum: 60),
        Sample.request("c", 90, tags: ["rural", "youth"]), Sample.request("d", 0),
      ]
    ).measures
    #expect(measures.funded == 3 && measures.full == 1 && measures.zero == 1)
    #expect(measures.belowMinimum == 1)
    #expect(measures.smallestPart == Portion("50%"))
    #expect(measures.median == Sample.amount(45))
    #expect(measures.largest == Sample.amount(45))
    // Of 0, 10, 45 and 45: (−3·0 − 10 + 45 + 3·45) / (4·100)
    #expect(measures.giniThousandths == 425)
    #expect(measures.tags.map(\.tag) == ["rural", "youth"])
    #expect(measures.tags.map(\.amount.minorUnits) == [55, 45])
    #expect(measures.tags.map(\.part.description) == ["55%", "45%"])
  }

  @Test func `equal shares have no inequality, and one share all of it that can be`() throws {
    #expect(try receipt(40, Sample.requests([20, 20, 20, 20])).measures.giniThousandths == 0)
    #expect(try receipt(40, Sample.requests([40, 0, 0, 0])).measures.giniThousandths == 750)
    #expect(try receipt(0, Sample.requests([40, 10])).measures.giniThousandths == 0)
  }

  @Test func `gains and losses are told against the first`() throws {
    let requests = [
      Sample.request("a", 10, score: 9000), Sample.request("b", 90, score: 1000),
      Sample.request("c", 90, score: 2000),
    ]
    let difference = AllocationDifference(
      from: try receipt(100, requests), to: try receipt(100, requests, .score))
    #expect(difference.gainers == 1 && difference.losers == 1)
    #expect(difference.largestGain?.application == "c")
    #expect(difference.largestGain?.amount == Sample.amount(15))
    #expect(difference.largestLoss?.application == "b")
    #expect(difference.largestLoss?.amount == Sample.amount(15))
    let same = AllocationDifference(
      from: try receipt(100, requests), to: try receipt(100, requests))
    #expect(same.largestGain == nil && same.gainers == 0)
  }

  @Test func `the pot from which one is full is the first at which it is, in every small case`()
    throws
  {
    for rule in [Rule.equal, .proportional, .score, .equalLosses] {
      for requested in Sample.vectors(3, upTo: 4) where requested.contains(where: { $0 > 0 }) {
        let requests = requested.enumerated().map { place, amount in
          Sample.request(
            Sample.code(place), amount, score: Int64(place) * 1000 + 500,
            locked: place == 2 ? amount / 2 : 0)
        }
        let locked = requests.reduce(0) { $0 + $1.locked.minorUnits }
        let total = requested.reduce(0, +)
        let needed = try #require(try receipt(total, requests, rule).potsNeeded)
        for (place, pots) in needed.enumerated() {
          let exact = try (locked...total).first { pot in
            let target = try receipt(pot, requests, rule).shares[place].target
            return target.whole == requests[place].cap
          }
          #expect(pots.forAll.minorUnits == exact, "\(rule.name) \(requested) \(place)")
          guard requested[place] > 0 else { continue }
          let first = try (locked...total).first { pot in
            let target = try receipt(pot, requests, rule).shares[place].target
            return target.whole.isPositive || target.remainder > 0
          }
          #expect(
            max(pots.forAnything.minorUnits, locked) == first, "\(rule.name) \(requested) \(place)")
        }
      }
    }
  }

  @Test func `no pot is told where shares don't follow from one level`() throws {
    let requests = Sample.requests([5, 9])
    for parameters in [
      AllocationParameters(rule: .talmud), AllocationParameters(rule: .equal, minimum: .dropBelow),
      AllocationParameters(rule: .equal, tiers: .inTurn),
      AllocationParameters(rule: .equal, rounding: .down(to: Sample.amount(2))),
    ] {
      #expect(try Sample.pot(9).divided(among: requests, by: parameters).potsNeeded == nil)
    }
  }
}
