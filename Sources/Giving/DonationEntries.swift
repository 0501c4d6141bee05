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

  /// Given back or taken back: income, or the charge for an earlier year's, and the loss beyond the
  /// donation / where the money left from.
  package static func refunded(
    _ refund: DonationRefunded, fund: FundCode, loss: AccountCode, label: EntryLabel
  ) throws(LedgerRefusal) -> Entry {
    try takenBack(
      refund.amount, excess: refund.excess, against: refund.against, loss: loss,
      from: refund.account, fund: fund, day: refund.day, label: label)
  }

  /// A dispute opened: the processor withholds at once, disputed / its account; won: the reverse.
  package static func withheld(
    _ amount: Amount, disputed: AccountCode, from account: AccountCode, fund: FundCode, day: Day
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .disputeOpened,
      postings: [.debit(disputed, fund, amount), .credit(account, fund, amount)])
  }

  package static func givenBack(
    _ amount: Amount, disputed: AccountCode, to account: AccountCode, fund: FundCode, day: Day
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .disputeWon,
      postings: [.debit(account, fund, amount), .credit(disputed, fund, amount)])
  }

  package static func takenBack(
    _ amount: Amount, excess: Amount, against: AccountCode, loss: AccountCode,
    from account: AccountCode, fund: FundCode, day: Day, label: EntryLabel
  ) throws(LedgerRefusal) -> Entry {
    var postings: [Posting] = []
    let taken = try amount - excess
    if !taken.isZero { postings.append(.debit(against, fund, taken)) }
    if !excess.isZero { postings.append(.debit(loss, fund, excess)) }
    postings.append(try .credit(account, fund, amount))
    return try Entry(book: .financial, day: day, label: label, postings: postings)
  }

  /// Recognised in money of unknown origin, one entry of four postings.
  package static func identified(
    _ donation: DonationRecorded, suspense: AccountCode, day: Day
  ) throws(LedgerRefusal) -> Entry {
    let (amount, bank) = (donation.amount, donation.account)
    return try Entry(
      book: .financial, day: day, label: .identified,
      postings: [
        .debit(suspense, .unassigned, amount), .credit(bank, .unassigned, amount),
        .debit(bank, donation.fund, amount), .credit(donation.income, donation.fund, amount),
      ])
  }

  /// Of unknown origin: the bank / the suspense account, in fund `unassigned`.
  package static func unidentified(
    _ transfer: UnidentifiedReceived, suspense: AccountCode
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: transfer.day, label: .donation,
      postings: [
        .debit(transfer.account, .unassigned, transfer.amount),
        .credit(suspense, .unassigned, transfer.amount),
      ])
  }
}
