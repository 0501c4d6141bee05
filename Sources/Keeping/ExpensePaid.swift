package import Journal
package import Ledger

/// An invoiced expense has been paid, whole or in part.
package struct ExpensePaid: Fact, Equatable {
  package static let type = "expense.paid"

  package let expense: ID<Expense>
  package let day: Day
  package let amount: Amount
  /// The bank account or box.
  package let account: AccountCode
  package let document: ID<Document>?

  package init(
    expense: ID<Expense>, day: Day, amount: Amount, account: AccountCode,
    document: ID<Document>?
  ) {
    self.expense = expense
    self.day = day
    self.amount = amount
    self.account = account
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("expense", expense)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    day = try body.day("day")
    document = try body.optionalID("document")
    expense = try body.id("expense")
  }

  /// 401 / 512: the cost was borne with the invoice.
  package func entry(of expense: Expense) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .expensePaid,
      postings: [
        .debit(expense.counterpart, expense.fund, amount),
        .credit(account, expense.fund, amount),
      ])
  }
}
