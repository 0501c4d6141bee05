import Keeping
import Ledger
import Statements
import Workflows

/// Balances of accounts as a table: `account,label,debit,credit,balance`, as outside scripts read it.
struct BalanceTable<View: BooksView> {
  private let view: View
  private let through: Day?
  private let language: Language
  private let labels: [AccountCode: String]

  init(_ view: View, _ statement: StatementOptions, _ language: Language) throws {
    self.view = view
    through = statement.asOf
    self.language = language
    var labels: [AccountCode: String] = [:]
    try view.forEach(AccountRow.self, where: []) { row in
      labels[row.account.code] = language == .french ? row.account.label : row.labelInEnglish
      return true
    }
    self.labels = labels
  }

  func table(_ key: String = "accounts", title: String? = nil) -> Table {
    Table(
      key, title: title,
      columns: [
        Column("account", .code, Term.account.text(in: language)),
        Column("label", .text, Term.label.text(in: language)),
        Column("debit", .amount, Term.debit.text(in: language)),
        Column("credit", .amount, Term.credit.text(in: language)),
        Column("balance", .amount, Term.balance.text(in: language)),
      ])
  }

  /// One row an account, its funds added up, and the totals, which are equal.
  func rows(on page: Page, book: Book, funds: [FundCode]?) throws {
    var sums: [AccountCode: (debit: Amount, credit: Amount)] = [:]
    for balance in try balances(book, funds) {
      let sum = sums[balance.account] ?? (.zero, .zero)
      sums[balance.account] = (try sum.debit + balance.debit, try sum.credit + balance.credit)
    }
    var total = (debit: Amount.zero, credit: Amount.zero)
    for (account, sum) in sums.sorted(by: { $0.key < $1.key }) {
      try page.row(cells(account.text, labels[account] ?? "", sum.debit, sum.credit))
      total = (try total.debit + sum.debit, try total.credit + sum.credit)
    }
    try page.total(cells("", Term.total.text(in: language), total.debit, total.credit))
  }

  private func balances(_ book: Book, _ funds: [FundCode]?) throws -> [Balance] {
    guard let funds else { return try view.balances(book, fund: nil, through: through) }
    return try funds.flatMap { try view.balances(book, fund: $0, through: through) }
  }

  private func cells(
    _ account: String, _ label: String, _ debit: Amount, _ credit: Amount
  ) throws -> [Cell] {
    [.code(account), .text(label), .amount(debit), .amount(credit), .amount(try debit - credit)]
  }
}
