package import Journal
package import Ledger

/// Money of one fund has been given to another by decision.
package struct FundTransferred: Fact, Equatable {
  package static let type = "fund.transferred"

  package let from: FundCode
  package let to: FundCode
  package let amount: Amount
  package let day: Day
  /// The bank account both funds keep the money on.
  package let account: AccountCode
  /// 18x, which sums to zero over all funds.
  package let liaison: AccountCode
  package let decision: String?
  package let document: ID<Document>?

  package init(
    from: FundCode, to: FundCode, amount: Amount, day: Day, account: AccountCode,
    liaison: AccountCode, decision: String?, document: ID<Document>?
  ) {
    self.from = from
    self.to = to
    self.amount = amount
    self.day = day
    self.account = account
    self.liaison = liaison
    self.decision = decision
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalString("decision", decision)
    body.optionalID("document", document)
    body.string("from", from.text)
    body.string("liaison", liaison.text)
    body.string("to", to.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    day = try body.day("day")
    decision = try body.optionalString("decision")
    document = try body.optionalID("document")
    from = try body.fund("from")
    liaison = try body.account("liaison")
    to = try body.fund("to")
  }

  package func entry() throws(LedgerRefusal) -> Entry {
    try InterfundEntries.financial(
      amount, from: from, to: to, on: account, liaison: liaison, day: day, label: .fundTransfer)
  }

  package func commitment() throws(LedgerRefusal) -> Entry {
    try InterfundEntries.commitment(amount, from: from, to: to, day: day, label: .fundTransfer)
  }
}
