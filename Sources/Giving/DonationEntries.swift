package import Ledger

/// The entries of a donation in the financial book (`domain.md` 3).
package enum DonationEntries {
  /// Its receipt, gross: where the money sits / income by kind of donor.
  package static func received(_ donation: DonationRecorded) throws(LedgerRefusal) -> Entry {
    try received(
      donation.amount, on: donation.account, income: donation.income, fund: donation.fund,
      day: donation.day)
  }

  package static func received(
    _ amount: Amount, on account: AccountCode, income: AccountCode, fund: FundCode, day: Day
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .donation,
      postings: [.debit(account, fund, amount), .credit(income, fund, amount)])
  }
}
