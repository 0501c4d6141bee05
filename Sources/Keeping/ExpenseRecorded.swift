package import Journal
package import Ledger

/// A fund bears an expense: paid at once from a bank account or box, or owed to a supplier.
package struct ExpenseRecorded: Fact, Equatable {
  package static let type = "expense.recorded"

  package let id: ID<Expense>
  package let day: Day
  package let fund: FundCode
  /// The expense account.
  package let account: AccountCode
  package let amount: Amount
  package let counterpart: AccountCode
  /// Whether the counterpart is owed and not yet paid.
  package let isInvoice: Bool
  package let dueOn: Day?
  package let cause: Cause?
  package let payee: Hash?
  package let document: ID<Document>?

  package init(
    id: ID<Expense>, day: Day, fund: FundCode, account: AccountCode, amount: Amount,
    counterpart: AccountCode, isInvoice: Bool, dueOn: Day?, cause: Cause?, payee: Hash?,
    document: ID<Document>?
  ) {
    self.id = id
    self.day = day
    self.fund = fund
    self.account = account
    self.amount = amount
    self.counterpart = counterpart
    self.isInvoice = isInvoice
    self.dueOn = dueOn
    self.cause = cause
    self.payee = payee
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.cause("cause", cause)
    body.string("counterpart", counterpart.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.day("due_on", dueOn)
    body.string("fund", fund.text)
    body.id("id", id)
    body.boolean("invoice", isInvoice)
    body.optionalCommitment("payee", payee)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    cause = try body.optionalCause("cause")
    counterpart = try body.account("counterpart")
    day = try body.day("day")
    document = try body.optionalID("document")
    dueOn = try body.optionalDay("due_on")
    fund = try body.fund("fund")
    id = try body.id("id")
    isInvoice = try body.boolean("invoice")
    payee = try body.optionalHash("payee")
  }

  /// 6xx / 512, or 6xx / 401.
  package func entry() throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .expense,
      postings: [.debit(account, fund, amount), .credit(counterpart, fund, amount)])
  }
}
