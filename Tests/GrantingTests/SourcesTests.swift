import Granting
import Journal
import Ledger
import TestSupport
import Testing

struct SourcesTests {
  private static let fund = FundCode("urgence")!
  private static let child = FundCode("urgence.G12")!
  private static let other = FundCode("urgence.nuit")!

  private static func source(_ fund: FundCode, _ cents: Int64) -> Source {
    Source(fund, Amount(minorUnits: cents))
  }

  private func cents(_ sources: Sources?) -> [String: Int64] {
    Dictionary(
      uniqueKeysWithValues: (sources?.all ?? []).map { ($0.fund.text, $0.amount.minorUnits) })
  }

  @Test func `a sum has a source, each fund once, and none that bears less than nothing`() {
    #expect(Sources([]) == nil)
    #expect(Sources([Self.source(Self.fund, 0)]) == nil)
    #expect(Sources([Self.source(Self.fund, 5), Self.source(Self.child, -1)]) == nil)
    #expect(Sources([Self.source(Self.fund, 5), Self.source(Self.fund, 1)]) == nil)
    #expect(Sources([Self.source(Self.fund, .max), Self.source(Self.child, 1)]) == nil)
    let two = Sources([
      Self.source(Self.child, 2), Self.source(Self.other, 0), Self.source(Self.fund, 3),
    ])
    #expect(cents(two) == ["urgence.G12": 2, "urgence": 3])
    #expect(two?.total.minorUnits == 5 && two?.designated(beside: Self.fund).minorUnits == 2)
  }

  /// Every small case: what is taken is the sum, from the first funds first, and no more than they hold.
  @Test func `a sum is taken from each fund in its turn`() {
    for (first, second, third) in product(0...3) {
      let held = [first, second, third]
      let funds = zip([Self.child, Self.other, Self.fund], held).map(Self.source)
      for asked: Int64 in 1...10 {
        let taken = Sources(taking: Amount(minorUnits: asked), from: funds)
        guard asked <= held.reduce(0, +) else {
          #expect(taken == nil)
          continue
        }
        let parts = funds.map { taken?.amount(of: $0.fund).minorUnits ?? -1 }
        #expect(parts.reduce(0, +) == asked)
        for place in parts.indices {
          #expect(parts[place] <= held[place])
          if parts[place] < held[place] { #expect(parts[(place + 1)...].allSatisfy { $0 == 0 }) }
        }
      }
    }
  }

  private func product(_ range: ClosedRange<Int64>) -> [(Int64, Int64, Int64)] {
    range.flatMap { one in range.flatMap { two in range.map { (one, two, $0) } } }
  }

  private func award() -> Award {
    let sources = Sources([
      Self.source(Self.child, 200), Self.source(Self.other, 100), Self.source(Self.fund, 300),
    ])!
    return Award(
      code: AwardCode("G12/1")!, id: ID(high: 0, low: 1), allocation: nil,
      beneficiary: CollectiveCode("C07")!, fund: Self.fund, sources: AwardSources(sources),
      amount: sources.total, proposer: nil, version: 1, proposal: 5, policy: "standard.1",
      excess: nil, conditions: nil, proposedOn: Day("2024-07-01")!)
  }

  @Test func `what donors designated pays first, and is freed and given back last`() throws {
    var award = award()
    func amount(_ cents: Int64) -> Amount { Amount(minorUnits: cents) }
    let payout = try award.sources.paying(amount(250), besides: [])
    #expect(cents(payout) == ["urgence.G12": 200, "urgence.nuit": 50])
    let next = try award.sources.paying(amount(100), besides: [payout!])
    #expect(cents(next) == ["urgence.nuit": 50, "urgence": 50])
    #expect(try award.sources.paying(amount(351), besides: [payout!]) == nil)
    #expect(
      cents(try award.sources.releasing(amount(340), besides: [payout!]))
        == ["urgence": 300, "urgence.nuit": 40])
    try award.count(payout!, as: .paid)
    try award.count(next!, as: .paid)
    #expect(award.paid == amount(350))
    #expect(
      cents(try award.sources.returning(amount(70))) == ["urgence": 50, "urgence.nuit": 20])
    #expect(try award.sources.returning(amount(351)) == nil)
    #expect(award.designated == amount(300))
  }

  /// Any sequence of payouts, bounces, releases and returns: each source stays within what it bears, and
  /// together they are what the award says.
  @Test(arguments: 1...40)
  func `sources never go below nothing, and add up to the award`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var award = award()
    var (payouts, confirmed): ([Sources], [Sources]) = ([], [])
    for _ in 0..<60 {
      let asked = Amount(minorUnits: Int64.random(in: 1...120, using: &generator))
      switch Int64.random(in: 0...4, using: &generator) {
      case 0: try award.sources.paying(asked, besides: payouts).map { payouts.append($0) }
      case 1 where !payouts.isEmpty:
        confirmed.append(payouts.removeFirst())
        try award.count(confirmed.last!, as: .paid)
      case 2 where !confirmed.isEmpty:
        let last = confirmed.last!
        let isBack = try award.sources.all.allSatisfy {
          try $0.returned <= $0.paid - last.amount(of: $0.fund)
        }
        guard isBack else { break }
        payouts.append(confirmed.removeLast())
        try award.count(last, as: .paid, isUndone: true)
      case 3:
        try award.sources.releasing(asked, besides: payouts).map {
          try award.count($0, as: .released)
        }
      default:
        try award.sources.returning(asked).map { try award.count($0, as: .returned) }
      }
      for source in award.sources.all {
        let held = try payouts.map { $0.amount(of: source.fund) }.sum()
        #expect(try source.unpaid() >= held)
        #expect(!held.isNegative && source.returned <= source.paid)
      }
      #expect(try award.sources.all.map(\.paid).sum() == award.paid)
      #expect(try award.sources.all.map(\.released).sum() == award.released)
      #expect(try award.sources.all.map(\.returned).sum() == award.returned)
    }
    let text = award.sources.canonicalText
    #expect(AwardSources(canonicalText: text) == award.sources)
  }
}
