package import Ledger

extension Projection {
  /// Gives back to the reserve what it bore of a fact that is undone, as far as free money goes.
  package mutating func restoreReserve(
    _ borne: Amount, of fund: FundCode, on day: Day
  ) throws -> Amount {
    guard borne.isPositive else { return .zero }
    try settle()
    let free = try CommitmentBalances.lowestFree(of: fund, from: day, in: tables)
    let restored = min(borne, free)
    guard restored.isPositive else { return .zero }
    try commit(restored, from: .free, to: .reserve, fund: fund, on: day, label: .reserve)
    try giveBackToReserve(restored, fund: fund)
    return restored
  }
}
