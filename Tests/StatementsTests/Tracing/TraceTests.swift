import Ledger
import Statements
import Testing

struct TraceTests {
  private static let kinds: [MoneyUse.Kind] = [.costs, .moved, .free]

  /// Every way to give three uses 0 to 4 units each.
  private static let uses: [[MoneyUse]] = (0..<125).map { (number: Int64) -> [MoneyUse] in
    let amounts: [Int64] = [number % 5, number / 5 % 5, number / 25]
    return zip(kinds, amounts).map { MoneyUse($0, Amount(minorUnits: $1)) }
  }

  private func units(_ amount: Amount) -> Int64 { amount.minorUnits }

  @Test func `both measures give out a donation to the cent, wherever it lies`() throws {
    for uses in Self.uses {
      let total = units(try uses.map(\.amount).sum())
      for before in 0...total {
        for own in 0...(total - before) {
          let trace = try #require(
            Trace(
              of: Amount(minorUnits: own), after: Amount(minorUnits: before), over: uses))
          #expect(units(try trace.parts.map(\.inOrder).sum()) == own)
          #expect(units(try trace.parts.map(\.proRata).sum()) == own)
          #expect(trace.parts.map(\.use) == uses)
          #expect(trace.parts.allSatisfy { !$0.inOrder.isNegative && !$0.proRata.isNegative })
        }
      }
    }
  }

  @Test func `donations end to end fill every use in order, and no cent twice`() throws {
    for uses in Self.uses {
      let total = units(try uses.map(\.amount).sum())
      for first in 0...total {
        let donations = [first, (total - first) / 2, total - first - (total - first) / 2]
        var filled = uses.map { _ in Int64(0) }
        var before = Int64(0)
        for own in donations {
          let trace = try #require(
            Trace(of: Amount(minorUnits: own), after: Amount(minorUnits: before), over: uses))
          for (place, part) in trace.parts.enumerated() { filled[place] += units(part.inOrder) }
          before += own
        }
        #expect(filled == uses.map { units($0.amount) })
      }
    }
  }

  @Test func `a share of a use is never more than a cent off its exact part`() throws {
    for uses in Self.uses {
      let total = units(try uses.map(\.amount).sum())
      guard total > 0 else { continue }
      for own in 0...total {
        let trace = try #require(Trace(of: Amount(minorUnits: own), after: .zero, over: uses))
        for part in trace.parts {
          let off = units(part.proRata) * total - own * units(part.use.amount)
          #expect(abs(off) < total)
        }
      }
    }
  }

  @Test func `no money is traced to uses that are less than it, nor to sums beyond counting`() {
    let five = [MoneyUse(.costs, Amount(minorUnits: 5))]
    let one = Amount(minorUnits: 1)
    let largest = Amount(minorUnits: .max)
    #expect(Trace(of: one, after: Amount(minorUnits: 5), over: five) == nil)
    #expect(Trace(of: largest, after: one, over: five) == nil)
    #expect(
      Trace(of: one, after: .zero, over: five + [MoneyUse(.free, largest)]) == nil)
  }

  @Test func `the largest sums are shared exactly`() throws {
    let largest = Amount(minorUnits: .max - 1)
    let uses = [MoneyUse(.costs, Amount(minorUnits: 1)), MoneyUse(.free, largest)]
    let trace = try #require(Trace(of: largest, after: .zero, over: uses))
    #expect(trace.parts.map { units($0.proRata) } == [0, .max - 1])
    #expect(trace.parts.map { units($0.inOrder) } == [1, .max - 2])
  }
}
