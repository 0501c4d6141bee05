import Council
package import Keeping
package import Ledger

/// Opens a sub-account: a bank account under 512, a platform under 517, a cash box under 53.
package struct OpenAccount {
  package var code: AccountCode
  package var parent: AccountCode
  package var labelInFrench: String
  package var labelInEnglish: String

  package init(
    code: AccountCode, parent: AccountCode, labelInFrench: String, labelInEnglish: String
  ) {
    self.code = code
    self.parent = parent
    self.labelInFrench = labelInFrench
    self.labelInEnglish = labelInEnglish
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> AccountOpened {
    try recorder.require(.accountOpen)
    guard let owner = try view.find(AccountRow.self, .text(parent.text)) else {
      throw KeepingRefusal.accountUnknown(parent)
    }
    guard try view.find(AccountRow.self, .text(code.text)) == nil else {
      throw KeepingRefusal.accountKnown(code)
    }
    guard code.text.hasPrefix(parent.text), owner.account.book == .financial else {
      throw LedgerRefusal.notASubaccount(code, of: parent)
    }
    try requireOneLevel(owner.account, in: view)
    let fact = AccountOpened(
      code: code, kind: owner.account.kind, labelInFrench: labelInFrench,
      labelInEnglish: labelInEnglish, parent: parent, roles: [], day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// Money accounts are named directly under the account that plays their role.
  private func requireOneLevel(_ owner: Account, in view: some BooksView) throws {
    guard let above = owner.parent, let row = try view.find(AccountRow.self, .text(above.text)),
      row.roles.contains(where: MoneyAccounts.roles.contains)
    else { return }
    throw KeepingRefusal.parentIsSubaccount(owner.code)
  }
}
