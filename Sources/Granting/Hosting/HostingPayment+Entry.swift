package import Ledger

extension HostingPayment {
  /// What is held for another, or the charge where it was ours, / the bank; a fee in two funds, each
  /// balanced by its own money. What was carried from earlier years is used with it: 195 / 7895.
  /// - Parameter against: 4683 under a mandate; 6571 or 6573 where what is left of a project of our own goes on.
  /// - Parameter feeIncome: 706.
  package func entry(
    from account: AccountCode, on day: Day, against: AccountCode, feeIncome: AccountCode,
    uses: [DedicatedUse] = []
  ) throws(LedgerRefusal) -> Entry {
    var postings: [Posting] = [
      .debit(against, fund, amount), try .credit(account, fund, amount),
    ]
    if let feeFund {
      postings += [.debit(account, feeFund, amount), try .credit(feeIncome, feeFund, amount)]
    }
    for use in uses {
      postings += [
        .debit(use.account, fund, use.amount), try .credit(use.income, fund, use.amount),
      ]
    }
    return try Entry(book: .financial, day: day, label: purpose.label, postings: postings)
  }
}

extension HostingPayment.Charge {
  package var role: AccountRole {
    switch self {
    case .aid: .grantExpense
    case .contribution: .assetContribution
    }
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
