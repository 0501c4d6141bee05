import Keeping
package import Ledger

/// What a fund may still promise, from the kept balances of the commitment book.
package enum CommitmentBalances {
  /// The least free money the fund has on `day` or on any later day already in the books: what a
  /// decision dated `day` may count on.
  package static func lowestFree(
    of fund: FundCode, from day: Day, in view: some BooksView
  ) throws -> Amount {
    try lowest(.free, of: fund, from: day, in: view)
  }

  /// The same of any account of the commitment book.
  package static func lowest(
    _ account: CommitmentAccount, of fund: FundCode, from day: Day, in view: some BooksView
  ) throws -> Amount {
    try lowest(of: view.dailyBalances(.commitment, fund: fund, account: account.code), from: day)
  }

  /// The least running sum on `day` or later.
  static func lowest(of days: [DailyBalance], from day: Day) throws -> Amount {
    var running = Amount.zero
    var lowest: Amount?
    for line in days {
      if line.day > day, lowest == nil { lowest = running }
      running = try running + line.debit - line.credit
      if line.day >= day { lowest = min(lowest ?? running, running) }
    }
    return lowest ?? running
  }

  /// Refuses when a decision dated `day` would take more than the fund has free, then or later.
  package static func requireFree(
    _ amount: Amount, in fund: FundCode, on day: Day, view: some BooksView
  ) throws {
    let available = try lowestFree(of: fund, from: day, in: view)
    guard amount <= available else {
      throw KeepingRefusal.insufficientFreeMoney(
        fund: fund, available: available, needed: amount, on: day)
    }
  }
}
