import Ledger
import TestSupport
import Testing

struct AmountTests {
  /// The borders of the range, zero, and what stands next to them.
  private static let edges: [Int64] = [.min, .min + 1, -2, -1, 0, 1, 2, .max - 1, .max]

  private func exact(_ value: Int128) -> Int64? { Int64(exactly: value) }

  @Test(arguments: edges, edges)
  func `a sum or difference is exact, or refused`(_ left: Int64, _ right: Int64) {
    let (a, b) = (Amount(minorUnits: left), Amount(minorUnits: right))
    #expect((try? a + b)?.minorUnits == exact(Int128(left) + Int128(right)))
    #expect((try? a - b)?.minorUnits == exact(Int128(left) - Int128(right)))
  }

  @Test(arguments: edges, edges)
  func `amounts have the sign and the order of their minor units`(_ left: Int64, _ right: Int64) {
    let (a, b) = (Amount(minorUnits: left), Amount(minorUnits: right))
    #expect((a < b) == (left < right))
    #expect(a.isNegative == (left < 0) && a.isZero == (left == 0) && a.isPositive == (left > 0))
  }

  @Test(arguments: edges)
  func `the other side of an account is the same sum, or refused`(_ value: Int64) {
    #expect((try? Amount(minorUnits: value).negated())?.minorUnits == exact(-Int128(value)))
  }

  @Test func `overflow says what it is`() {
    #expect(throws: LedgerRefusal.amountOverflow) {
      try Amount(minorUnits: .max) + Amount(minorUnits: 1)
    }
    #expect(throws: LedgerRefusal.amountOverflow) {
      try [Amount(minorUnits: .max), Amount(minorUnits: 1)].sum()
    }
  }

  @Test func `a refused addition leaves the sum as it was`() {
    var sum = Amount(minorUnits: .max)
    #expect(throws: LedgerRefusal.amountOverflow) { try sum += Amount(minorUnits: 1) }
    #expect(sum.minorUnits == .max)
    sum = Amount(minorUnits: .min)
    #expect(throws: LedgerRefusal.amountOverflow) { try sum -= Amount(minorUnits: 1) }
    #expect(sum.minorUnits == .min)
  }

  @Test func `a record carries the integers that every reader of JSON keeps`() {
    let largest: Int64 = 9_007_199_254_740_991
    #expect(Amount.largest.minorUnits == largest)
    for sign in [-1, 1] as [Int64] {
      #expect(Amount(minorUnits: sign * largest).isRecordable)
      #expect(!Amount(minorUnits: sign * (largest + 1)).isRecordable)
    }
    #expect(!Amount(minorUnits: .min).isRecordable)
  }

  @Test func `sums are those of wider integers, whatever the order`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let values = (0..<50).map { _ in Int64.random(in: -1_000_000...1_000_000, using: &generator) }
      let amounts = values.map { Amount(minorUnits: $0) }
      let expected = values.reduce(0 as Int128) { $0 + Int128($1) }
      #expect(try amounts.sum().minorUnits == Int64(expected))
      #expect(try amounts.shuffled(using: &generator).sum().minorUnits == Int64(expected))
    }
  }
}
