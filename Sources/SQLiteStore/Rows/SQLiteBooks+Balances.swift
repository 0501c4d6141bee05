package import Ledger
package import Workflows

extension SQLiteBooks {
  /// Writes the balances that entries have moved.
  func flushBalances() throws {
    guard !pendingBalances.isEmpty else { return }
    let upsert = try statement(
      """
      INSERT INTO balance (book, fund, account, day, debit, credit) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (book, fund, account, day)
      DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit
      """)
    for (key, move) in pendingBalances.takeAll() {
      upsert.text(key.book.rawValue)
      upsert.text(key.fund.text)
      upsert.text(key.account.text)
      upsert.integer(Int64(key.day.number))
      upsert.integer(move.debit.minorUnits)
      upsert.integer(move.credit.minorUnits)
      try upsert.run()
    }
  }

  package func balances(_ book: Book, fund: FundCode?, through: Day?) throws -> [Balance] {
    try flushBalances()
    let select = try statement(
      """
      SELECT fund, account, sum(debit), sum(credit) FROM balance
      WHERE book = ?1 AND (?2 IS NULL OR fund = ?2) AND day <= ?3
      GROUP BY fund, account ORDER BY fund, account
      """)
    select.text(book.rawValue)
    select.bind(fund.map { .text($0.text) } ?? .null)
    select.integer(through.map { Int64($0.number) } ?? Int64.max)
    var balances: [Balance] = []
    while try select.step() {
      balances.append(
        Balance(
          fund: FundCode(known: try select.text()), account: AccountCode(known: try select.text()),
          debit: Amount(minorUnits: try select.integer()),
          credit: Amount(minorUnits: try select.integer())))
    }
    return balances
  }

  package func dailyBalances(
    _ book: Book, fund: FundCode, account: AccountCode
  ) throws -> [DailyBalance] {
    try flushBalances()
    let select = try statement(
      """
      SELECT day, debit, credit FROM balance
      WHERE book = ? AND fund = ? AND account = ? ORDER BY day
      """)
    select.text(book.rawValue)
    select.text(fund.text)
    select.text(account.text)
    var days: [DailyBalance] = []
    while try select.step() {
      days.append(
        DailyBalance(
          day: Day(number: Int32(truncatingIfNeeded: try select.integer())),
          debit: Amount(minorUnits: try select.integer()),
          credit: Amount(minorUnits: try select.integer())))
    }
    return days
  }
}
