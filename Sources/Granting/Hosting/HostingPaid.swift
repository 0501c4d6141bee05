package import Journal
package import Keeping
package import Ledger

/// Money of a hosted project has been paid out.
package struct HostingPaid: Fact, Equatable {
  package static let type = "hosting.paid"

  package let id: ID<HostingPayment>
  package let fund: FundCode
  package let purpose: HostingPayment.Purpose
  package let amount: Amount
  package let account: AccountCode
  /// The fund whose income a fee is; nil for anything else.
  package let feeFund: FundCode?
  /// Commitment to who received it.
  package let payee: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    id: ID<HostingPayment>, fund: FundCode, purpose: HostingPayment.Purpose, amount: Amount,
    account: AccountCode, feeFund: FundCode? = nil, payee: Hash? = nil, day: Day,
    document: ID<Document>
  ) {
    self.id = id
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.account = account
    self.feeFund = feeFund
    self.payee = payee
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalString("fee_fund", feeFund?.text)
    body.string("fund", fund.text)
    body.id("id", id)
    body.optionalCommitment("payee", payee)
    body.choice("purpose", purpose)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    day = try body.day("day")
    guard let document: ID<Document> = try body.optionalID("document") else {
      throw body.invalidValue("document")
    }
    self.document = document
    feeFund = try body.optionalFund("fee_fund")
    fund = try body.fund("fund")
    id = try body.id("id")
    payee = try body.optionalHash("payee")
    purpose = try body.choice("purpose")
    guard (feeFund == nil) == (purpose != .fee) else { throw body.invalidValue("fee_fund") }
  }

  /// What is held for another, or the charge where it was ours, / the bank; a fee in two funds, each
  /// balanced by its own money.
  /// - Parameter against: 4683 under a mandate; 6571 where what is left of a project of our own goes on.
  /// - Parameter feeIncome: 706.
  package func entry(
    against: AccountCode, feeIncome: AccountCode
  ) throws(LedgerRefusal) -> Entry {
    var postings: [Posting] = [
      .debit(against, fund, amount), try .credit(account, fund, amount),
    ]
    if let feeFund {
      postings += [.debit(account, feeFund, amount), try .credit(feeIncome, feeFund, amount)]
    }
    return try Entry(book: .financial, day: day, label: purpose.label, postings: postings)
  }
}

extension HostingPayment.Purpose {
  package var label: EntryLabel {
    switch self {
    case .costs: .hostingCosts
    case .fee: .hostingFee
    case .devolution: .hostingDevolved
    }
  }
}
