import Allocation
import Keeping
import Ledger
import TestSupport
import Testing

struct DesignationTests {
  private let three = [
    Sample.request("a", 100, tags: ["rural"]), Sample.request("b", 100, tags: ["rural"]),
    Sample.request("c", 100),
  ]

  private func pot(_ amount: Int64, _ designations: [String: Int64]) throws -> Pot {
    try Pot(
      Sample.amount(amount),
      designations: designations.map { try Designation(name: $0, amount: Sample.amount($1)) })
  }

  @Test func `designated money is a floor for those it is for`() throws {
    let below = try pot(120, ["rural": 60]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(below.amounts == [40, 40, 40])
    #expect(below.shares.map(\.designated.minorUnits) == [30, 30, 0])
    let above = try pot(120, ["rural": 100]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(above.amounts == [50, 50, 20])
    #expect(above.shares.map(\.constraint) == [.designation, .designation, .level])
  }

  @Test func `one application can be designated by its code`() throws {
    let receipt = try pot(120, ["c": 70]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [25, 25, 70])
  }

  @Test func `what they can't take stays where donors put it`() throws {
    let receipt = try pot(400, ["c": 150, "nobody": 30]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [100, 100, 100])
    #expect(receipt.unusedDesignated == Sample.amount(80))
    #expect(receipt.designated == Sample.amount(100))
    let short = try pot(200, ["c": 150]).divided(
      among: three, by: AllocationParameters(rule: .equal))
    #expect(short.amounts == [25, 25, 100])
    #expect(short.unassigned == Sample.amount(50))
    let use = DesignationUse(
      designation: try Designation(name: "c", amount: Sample.amount(150)), reached: 1,
      unused: Sample.amount(50))
    #expect(short.notices == [.designationUnused(use)])
    #expect(
      receipt.notices.map { $0.sentence(in: .english, currency: .euro) } == [
        "0.50 EUR that donors gave for “c” stay there: those they are for can't take more",
        "0.30 EUR that donors gave for “nobody” stay there: no application here is for it",
      ])
  }

  @Test func `a collective can be designated by its code`() throws {
    let receipt = try pot(120, ["C7": 70]).divided(
      among: [Sample.request("a", 100), Sample.request("b", 100, of: "C7")],
      by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [50, 70])
    #expect(receipt.shares[1].designations.map(\.name) == ["C7"])
  }

  @Test func `the narrowest designation comes first, so that a wider one goes to others`() throws {
    let receipt = try pot(100, ["a": 50, "aid": 50]).divided(
      among: [Sample.request("a", 50, tags: ["aid"]), Sample.request("b", 50, tags: ["aid"])],
      by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [50, 50])
    #expect(receipt.shares.map { $0.designations.map(\.name) } == [["a"], ["aid"]])
    #expect(receipt.unusedDesignated == .zero)
  }

  @Test func `designated money comes on top of what earlier rounds awarded`() throws {
    let requests = [Sample.request("a", 100, locked: 40), Sample.request("b", 100)]
    let receipt = try pot(90, ["a": 30]).divided(
      among: requests, by: AllocationParameters(rule: .equal))
    #expect(receipt.amounts == [70, 20])
    #expect(
      receipt.explanation(of: receipt.shares[0]).sentence(in: .english, currency: .euro)
        == "0.70 EUR: what was already granted and what donors gave for it, which is no less than "
        + "the equal level of 0.20 EUR; 0.30 EUR of it given by donors for “a”; already granted "
        + "0.40 EUR, topped up by 0.30 EUR.")
    let full = try pot(200, ["a": 90]).divided(
      among: requests, by: AllocationParameters(rule: .equal))
    #expect(full.amounts == [100, 70])
    #expect(full.unusedDesignated == Sample.amount(30))
  }

  @Test func `neither a step nor a smallest top-up keeps designated money back`() throws {
    let requests = [Sample.request("a", 1000, locked: 400), Sample.request("b", 1000)]
    var parameters = AllocationParameters(rule: .equal, rounding: .down(to: Sample.amount(100)))
    parameters.smallestTopUp = Sample.amount(200)
    let receipt = try pot(650, ["a": 7]).divided(among: requests, by: parameters)
    #expect(receipt.amounts == [407, 200])
  }

  @Test func `no rule turns away money that donors gave, whatever it gives itself`() throws {
    let scored = [
      Sample.request("a", 50, score: 0, tags: ["t"]),
      Sample.request("b", 50, score: 9, tags: ["t"]),
    ]
    let receipt = try pot(100, ["a": 30, "t": 60]).divided(
      among: scored, by: AllocationParameters(rule: .score))
    #expect(receipt.amounts == [40, 50])
    #expect(receipt.unusedDesignated == .zero)
    let matched = try pot(90, ["a": 40]).divided(
      among: [Sample.request("a", 50, donations: 10), Sample.request("b", 50, donations: 20)],
      by: AllocationParameters(rule: .match(rate: Rate(thousandths: 1000)!, short: .equal)))
    #expect(matched.amounts == [40, 20])
  }

  @Test func `designations are within the pot, and above nought`() {
    #expect(
      throws: AllocationRefusal.designationsAbovePot(
        pot: Sample.amount(9), designated: Sample.amount(10))
    ) {
      try pot(9, ["a": 5, "b": 5])
    }
    #expect(throws: AllocationRefusal.negativeParameter(Sample.amount(-1))) {
      try pot(9, ["a": -1])
    }
  }

  @Test func `nobody gets less than was designated for it, whatever the rule`() throws {
    var generator = SeededGenerator(seed: 61)
    for round in 0..<300 {
      let rule = [Rule.equal, .proportional, .score, .equalLosses][round % 4]
      let requests = (0..<6).map { place in
        Sample.request(
          "c\(place)", generator.amount(1...50), score: generator.amount(1...900),
          tags: place % 2 == 0 ? ["even"] : [])
      }
      let designated = generator.amount(0...80)
      let pot = try pot(designated + generator.amount(0...150), ["even": designated])
      let receipt = try pot.divided(
        among: requests, by: AllocationParameters(rule: rule, tiers: round % 3 == 0 ? .inTurn : nil)
      )
      #expect(receipt.shares.allSatisfy { $0.amount >= $0.designated })
      let used = receipt.shares.reduce(0) { $0 + $1.designated.minorUnits }
      #expect(used + receipt.unusedDesignated.minorUnits == designated)
      #expect(
        receipt.amounts.reduce(0, +) + receipt.unassigned.minorUnits == pot.amount.minorUnits)
      #expect(receipt.unassigned >= receipt.unusedDesignated)
    }
  }

  /// What a fund with child funds needs: each designation pays only those it names, and the rest of the
  /// shares is within what is not designated.
  @Test func `each designation pays only those it names, and the rest pays the rest`() throws {
    var generator = SeededGenerator(seed: 62)
    for round in 0..<400 {
      let requests = (0..<7).map { place in
        let requested = generator.amount(1...60)
        return Sample.request(
          "c\(place)", requested, of: "k\(place % 3)", score: generator.amount(1...900),
          locked: place % 3 == 0 ? generator.amount(0...requested) : 0,
          tags: [["even"], ["odd"], ["even", "three"]][place % 3], tier: place % 2 + 1)
      }
      let designations = try ["even", "three", "k1", "c4", "nobody"].map {
        try Designation(name: $0, amount: Sample.amount(generator.amount(0...40)))
      }
      let locked = requests.reduce(0) { $0 + $1.locked.minorUnits }
      let own = generator.amount(0...150)
      let designated = designations.reduce(0) { $0 + $1.amount.minorUnits }
      let parameters = AllocationParameters(
        rule: [Rule.equal, .proportional, .score, .equalLosses][round % 4],
        minimum: round % 5 == 0 ? .first(onMisfit: .skip) : .ignore,
        rounding: round % 7 == 0 ? .down(to: Sample.amount(10)) : .largestRemainder,
        tiers: round % 3 == 0 ? .inTurn : nil)
      let receipt = try Pot(
        Sample.amount(locked + own + designated), designations: designations
      ).divided(among: requests, by: parameters)
      var paid: [String: Int64] = [:]
      for share in receipt.shares {
        #expect(share.topUp >= share.designated)
        for part in share.designations {
          #expect(share.request.names.contains(part.name) && part.amount.isPositive)
          paid[part.name, default: 0] += part.amount.minorUnits
        }
      }
      for use in receipt.designations {
        let given = use.designation.amount.minorUnits - use.unused.minorUnits
        #expect(paid[use.designation.name, default: 0] == given)
      }
      let rest = receipt.shares.reduce(0) {
        $0 + $1.topUp.minorUnits - $1.designated.minorUnits
      }
      #expect(rest <= own)
    }
  }

  @Test func `money is left only where all it is for are full`() throws {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<300 {
      let requests = (0..<5).map { place in
        Sample.request(
          "c\(place)", generator.amount(1...40),
          tags: place < 2 ? ["inner", "outer"] : place < 4 ? ["outer"] : [])
      }
      let receipt = try pot(
        300, ["inner": generator.amount(0...60), "outer": generator.amount(0...90), "c0": 10]
      ).divided(among: requests, by: AllocationParameters(rule: .equal))
      for use in receipt.designations where use.unused.isPositive {
        let named = receipt.shares.filter { $0.request.names.contains(use.designation.name) }
        #expect(named.allSatisfy { $0.designated == $0.request.cap })
      }
    }
  }
}
