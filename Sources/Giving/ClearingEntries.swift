package import Ledger

/// The entries of money reaching the bank, or being counted (`domain.md` 3).
package enum ClearingEntries {
  /// The bank / the clearing account, in each fund. Nil when nothing moves.
  package static func cleared(
    _ shares: [FundShare], from account: AccountCode, to bank: AccountCode, day: Day,
    label: EntryLabel
  ) throws(LedgerRefusal) -> Entry? {
    var postings: [Posting] = []
    for share in shares where !share.amount.isZero {
      postings.append(.debit(bank, share.fund, share.amount))
      postings.append(try .credit(account, share.fund, share.amount))
    }
    guard !postings.isEmpty else { return nil }
    return try Entry(book: .financial, day: day, label: label, postings: postings)
  }

  /// What a count found too little or too much: a loss / the box, or the box / other income.
  package static func difference(
    _ difference: Amount, box: AccountCode, loss: AccountCode, income: AccountCode,
    fund: FundCode, day: Day
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .countingDifference,
      postings: [
        .debit(box, fund, difference),
        .credit(difference.isNegative ? loss : income, fund, difference),
      ])
  }
}

extension Clearing.Kind {
  package var label: EntryLabel {
    switch self {
    case .payout, .line, .count: .clearing
    case .slip: .chequesDeposited
    case .platformDebit: .platformDebit
    }
  }
}
