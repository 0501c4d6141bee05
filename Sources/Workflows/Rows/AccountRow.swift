package import Ledger

/// An account as kept, with the roles it plays and its labels in both languages.
package struct AccountRow: Row {
  package let account: Account
  package let labelInEnglish: String
  package let roles: [AccountRole]

  package init(account: Account, labelInEnglish: String, roles: [AccountRole]) {
    self.account = account
    self.labelInEnglish = labelInEnglish
    self.roles = roles
  }

  package static let table = "account"
  package static let columns = [
    "code", "book", "label", "label_english", "kind", "parent", "roles",
  ]

  package func write(to row: inout some RowWriter) {
    row.account(account.code)
    row.choice(account.book)
    row.text(account.label)
    row.text(labelInEnglish)
    row.choice(account.kind)
    row.account(account.parent)
    row.list(roles.map(\.rawValue))
  }

  package init(from row: inout some RowReader) throws {
    let code = try row.account()
    let book: Book = try row.choice()
    let label = try row.text()
    labelInEnglish = try row.text()
    account = Account(
      code: code, book: book, label: label, kind: try row.choice(),
      parent: try row.optionalAccount())
    roles = try row.list().compactMap(AccountRole.init(rawValue:))
  }
}

extension Fund: Row {
  package static let table = "fund"
  package static let columns = ["code", "name", "kind", "parent"]

  package func write(to row: inout some RowWriter) {
    row.fund(code)
    row.text(name)
    row.choice(kind)
    row.fund(parent)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: try row.fund(), name: try row.text(), kind: try row.choice(),
      parent: try row.optionalFund())
  }
}
