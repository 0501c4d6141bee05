import Granting
import Ledger

extension Projection {
  /// What of the money carried into this year is used when this much of a fund goes on to a successor:
  /// as much, or all of it where nothing free is left.
  mutating func dedicatedUses(of amount: Amount, in fund: FundCode) throws -> [DedicatedUse] {
    let isLast = try Commitments(of: fund, in: tables).net(.free) == amount
    var left = amount
    var uses: [DedicatedUse] = []
    for balance in try tables.balances(.financial, fund: fund, through: nil) {
      guard let row = try tables.find(AccountRow.self, .text(balance.account.text)),
        let role = row.roles.lazy.compactMap(\.use).first
      else { continue }
      let waiting = try balance.net().negated()
      let used = isLast ? waiting : min(waiting, left)
      guard used.isPositive else { continue }
      uses.append(
        DedicatedUse(account: balance.account, income: try account(role), amount: used))
      left = try left - min(left, used)
    }
    return uses
  }
}
