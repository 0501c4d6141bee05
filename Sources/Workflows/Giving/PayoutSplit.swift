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
  /// What earlier payouts left unexplained there.
  let standing: Amount
  let feeKeptIn: FundCode?
  let shares: [FundShare]

  init(expected: [FundCode: Amount], amount: Amount?, fee: Amount) throws {
    var moved = expected
    standing = moved.removeValue(forKey: .unassigned) ?? .zero
    self.expected = try moved.values.sum() - fee
    self.amount = amount ?? self.expected
    residual = try self.expected - self.amount
    if fee.isPositive {
      let largest = moved.sorted { $0.key < $1.key }.max { $0.value < $1.value }?.key
      let fund = largest ?? .unassigned
      moved[fund] = try (moved[fund] ?? .zero) - fee
      feeKeptIn = fund
    } else {
      feeKeptIn = nil
    }
    if !residual.isZero {
      moved[.unassigned] = try (moved[.unassigned] ?? .zero) - residual
    }
    shares = moved.sorted { $0.key < $1.key }
      .map { FundShare(fund: $0.key, amount: $0.value) }
  }

  /// Whether it brings all that an earlier payout lacked, or lacks all that one brought too much.
  func explainsStanding() throws -> Bool {
    guard !residual.isZero else { return false }
    return try (standing + residual).isZero
  }
}
