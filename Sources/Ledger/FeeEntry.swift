/// The entry of a fee that was kept from a fund's money, borne by that fund or by another.
package enum FeeEntry {
  /// Borne by the fund itself: fee / where it was kept. Borne by another: four postings, so that the
  /// other fund pays its bank money to the one that was short (`domain.md` 3).
  package static func entry(
    _ fee: Amount, expense: AccountCode, keptFrom account: AccountCode, bank: AccountCode,
    in fund: FundCode, borneBy bearer: FundCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    var postings: [Posting] = [.debit(expense, bearer, fee)]
    if bearer == fund {
      postings.append(try .credit(account, fund, fee))
    } else {
      postings.append(try .credit(bank, bearer, fee))
      if account != bank {
        postings.append(.debit(bank, fund, fee))
        postings.append(try .credit(account, fund, fee))
      }
    }
    return try Entry(book: .financial, day: day, label: .fee, postings: postings)
  }
}
