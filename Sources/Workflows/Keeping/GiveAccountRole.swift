import Council
package import Keeping
package import Ledger

/// Says which account plays a role that none of these books plays: they began with a chart that hadn't it yet.
package struct GiveAccountRole {
  package var account: AccountCode
  package var role: AccountRole

  package init(account: AccountCode, role: AccountRole) {
    self.account = account
    self.role = role
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> AccountRoleGiven {
    try recorder.require(.accountOpen)
    guard let row = try view.find(AccountRow.self, .text(account.text)) else {
      throw KeepingRefusal.accountUnknown(account)
    }
    let players = try view.rows(AccountRow.self).filter { $0.roles.contains(role) }
    if let player = players.first(where: { !role.isShared || $0.account.code == account }) {
      throw KeepingRefusal.rolePlayed(role, by: player.account.code)
    }
    guard row.account.book == .financial, role.kinds.contains(row.account.kind) else {
      throw KeepingRefusal.roleOfOtherKind(role, account, row.account.kind)
    }
    let fact = AccountRoleGiven(
      account: account, role: role, day: today, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
