import Council
package import Keeping
package import Ledger

/// Opens a sub-account: a bank account under 512, a platform under 517, a cash box under 53; or an account of
/// its own, of a kind.
package struct OpenAccount {
  package var code: AccountCode
  package var parent: AccountCode?
  /// Of an account of its own.
  package var kind: AccountKind?
  package var labelInFrench: String
  package var labelInEnglish: String

  package init(
    code: AccountCode, parent: AccountCode?, kind: AccountKind? = nil, labelInFrench: String,
    labelInEnglish: String
  ) {
    self.code = code
    self.parent = parent
    self.kind = kind
    self.labelInFrench = labelInFrench
    self.labelInEnglish = labelInEnglish
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> AccountOpened {
    try recorder.require(.accountOpen)
    let kind = try kindOfAccount(in: view)
    guard try view.find(AccountRow.self, .text(code.text)) == nil else {
      throw KeepingRefusal.accountKnown(code)
    }
    let fact = AccountOpened(
      code: code, kind: kind, labelInFrench: labelInFrench,
      labelInEnglish: labelInEnglish, parent: parent, roles: [], day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// Its parent's, where it has one.
  private func kindOfAccount(in view: some BooksView) throws -> AccountKind {
    guard let parent else {
      // Under an account that there is, it would be counted twice.
      let above = try view.rows(AccountRow.self).contains {
        code.text.hasPrefix($0.account.code.text)
      }
      guard let kind, !above else { throw KeepingRefusal.accountWithoutParent(code) }
      return kind
    }
    guard let owner = try view.find(AccountRow.self, .text(parent.text)) else {
      throw KeepingRefusal.accountUnknown(parent)
    }
    guard code.text.hasPrefix(parent.text), owner.account.book == .financial else {
      throw LedgerRefusal.notASubaccount(code, of: parent)
    }
    try requireOneLevel(owner.account, in: view)
    return owner.account.kind
  }

  /// Money accounts are named directly under the account that plays their role.
  private func requireOneLevel(_ owner: Account, in view: some BooksView) throws {
    guard let above = owner.parent, let row = try view.find(AccountRow.self, .text(above.text)),
      row.roles.contains(where: MoneyAccounts.roles.contains)
    else { return }
    throw KeepingRefusal.parentIsSubaccount(owner.code)
  }
}
