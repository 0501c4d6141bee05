import Keeping
import Ledger

extension AccountOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let account = Account(
      code: code, book: .financial, label: labelInFrench, kind: kind, parent: parent)
    try books.tables.insert(
      AccountRow(account: account, labelInEnglish: labelInEnglish, roles: roles))
    books.forgetRoles()
  }
}

extension AccountRoleGiven: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard let row = try books.tables.find(AccountRow.self, .text(account.text)) else {
      throw KeepingRefusal.accountUnknown(account)
    }
    try books.tables.update(
      AccountRow(
        account: row.account, labelInEnglish: row.labelInEnglish, roles: row.roles + [role]))
    books.forgetRoles()
  }
}

extension FundOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(fund)
  }
}

extension DocumentAdded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Document(id: id, day: day, kind: kind, hash: hash, seq: books.place.seq))
  }
}
