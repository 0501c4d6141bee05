import Keeping
package import Ledger

/// What a fund and its child funds still hold, owe or promise.
package enum HostingStanding {
  /// One thing that is there, by the account it is on.
  package struct Left: Hashable, Sendable {
    package let what: String
    package let amount: Amount
  }

  /// The first thing that isn't nothing: money and debts, then what is promised of them.
  package static func left(in family: [FundCode], _ view: some BooksView) throws -> Left? {
    for fund in family {
      for balance in try view.balances(.financial, fund: fund, through: nil) {
        guard let row = try view.find(AccountRow.self, .text(balance.account.text)) else {
          continue
        }
        let stays = row.account.kind == .asset || row.account.kind == .liability
        let net = try balance.net()
        // What funds owe each other is what was given to them or by them for good.
        guard stays, !row.roles.contains(.interfund), !net.isZero else { continue }
        return Left(what: "account \(balance.account)", amount: net)
      }
      let commitments = try Commitments(of: fund, in: view)
      for account in [
        CommitmentAccount.free, .reserve, .reserved, .payable, .held,
      ] where !commitments.net(account).isZero {
        return Left(what: account.rawValue, amount: commitments.net(account))
      }
    }
    return nil
  }
}
