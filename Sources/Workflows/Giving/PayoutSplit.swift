import Giving
import Ledger

/// What a payout moves in each fund, what it leaves unexplained, and in whose money its fee was kept.
struct PayoutSplit {
  /// What should have reached the bank.
  let expected: Amount
  let amount: Amount
  /// Above zero: less came than was expected. It is posted in fund `unassigned`, where it stays on the
  /// clearing account until something explains it.
  let residual: Amount
  let feeKeptIn: FundCode?
  let shares: [FundShare]

  init(expected: [FundCode: Amount], amount: Amount?, fee: Amount) throws {
    let total = try expected.values.sum() - fee
    self.expected = total
    self.amount = amount ?? total
    residual = try total - self.amount
    var moved = expected
    if !residual.isZero {
      moved[.unassigned] = try (moved[.unassigned] ?? .zero) - residual
    }
    if fee.isPositive {
      let largest = expected.sorted { $0.key < $1.key }.max { $0.value < $1.value }?.key
      let fund = largest ?? .unassigned
      moved[fund] = try (moved[fund] ?? .zero) - fee
      feeKeptIn = fund
    } else {
      feeKeptIn = nil
    }
    shares = moved.sorted { $0.key < $1.key }
      .map { FundShare(fund: $0.key, amount: $0.value) }
  }
}
