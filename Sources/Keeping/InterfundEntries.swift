package import Ledger

/// Money of one fund that becomes another's, in both books: four postings each.
package enum InterfundEntries {
  /// 18x / 512 in the giving fund, 512 / 18x in the other.
  package static func financial(
    _ amount: Amount, from giver: FundCode, to taker: FundCode, on account: AccountCode,
    liaison: AccountCode, day: Day, label: EntryLabel
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: label,
      postings: postings(amount, giver, taker, money: account, between: liaison))
  }

  /// moved / free in the giving fund, free / moved in the other.
  package static func commitment(
    _ amount: Amount, from giver: FundCode, to taker: FundCode, day: Day, label: EntryLabel
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .commitment, day: day, label: label,
      postings: postings(
        amount, giver, taker, money: CommitmentAccount.free.code,
        between: CommitmentAccount.moved.code))
  }

  private static func postings(
    _ amount: Amount, _ giver: FundCode, _ taker: FundCode, money: AccountCode,
    between: AccountCode
  ) throws(LedgerRefusal) -> [Posting] {
    [
      .debit(between, giver, amount), try .credit(money, giver, amount),
      .debit(money, taker, amount), try .credit(between, taker, amount),
    ]
  }
}
