package import Journal
package import Ledger

/// All that a decision or a statement may look at, inside one transaction.
package protocol BooksView {
  /// The row with this key, or nil.
  func find<R: Row>(_ row: R.Type, _ key: Value...) throws -> R?
  /// Calls `body` for each row that satisfies every condition, in the order of the key.
  /// `body` returns false to stop.
  func forEach<R: Row>(
    _ row: R.Type, where conditions: [Condition], _ body: (R) throws -> Bool) throws
  /// Asks for the rows of many questions, which all compare the same columns. What was added until now is
  /// seen; the caller may go on, and take the answers when they are wanted. Rows of one answer come in any order.
  func ask<R: Row>(_ row: R.Type, where questions: [[Condition]]) throws -> FoundRows<R>
  /// The row with the greatest key.
  func last<R: Row>(_ row: R.Type) throws -> R?
  func count<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> Int
  /// Sums of a book's postings per fund and account, for days up to `through` (nil: all days),
  /// ordered by fund and account.
  func balances(_ book: Book, fund: FundCode?, through: Day?) throws -> [Balance]
  /// One account's kept sums per day in one fund, in the order of days.
  func dailyBalances(_ book: Book, fund: FundCode, account: AccountCode) throws -> [DailyBalance]
  /// Postings with their entries, by day, then in the order of their recording.
  func forEachPosting(_ query: PostingQuery, _ body: (PostedLine) throws -> Bool) throws

  /// Calls `body` for each entry, in both books, but those that donations make by themselves when they
  /// come in and are cleared: of those there may be millions, of the others as many as people act.
  func forEachEntryOfAct(_ body: (EntryRow) throws -> Void) throws

  /// How many entries from this id on are dated until `day`: those with a posting of the fund or one of
  /// its child funds, or all.
  func countEntries(from id: Int64, datedUntil day: Day, of fund: FundCode?) throws -> Int

  /// How many records the journal holds.
  func journalSize() throws -> Int64
  /// The leaf hash of a record that the journal holds.
  func leaf(ofRecord seq: Int64) throws -> Hash
  /// The right edge of the tree over all records.
  func treeEdge() throws -> TreeEdge
  /// When the last record was written; nil in an empty journal.
  func lastInstant() throws -> Instant?
  /// Calls `body` with each record's place, exact bytes and stored leaf hash, in order.
  /// The bytes are valid during the call only.
  func forEachRecord(
    from first: Int64, _ body: (Int64, UnsafeRawBufferPointer, Hash) throws -> Bool) throws

  /// Calls `body` for each person of the people file who gave, in the order of their ids.
  func forEachDonor(_ body: (DonorLine) throws -> Bool) throws

  /// How many openings of each tag the people file has.
  func openingsByTag() throws -> [String: Int]
  /// How many donations are alone with their day and amount: whoever knows both knows the donation.
  func singularDonations() throws -> Int

  /// Whether the people file is at hand.
  var hasPeople: Bool { get }
  /// Whether words can be read in it. Without the passphrase of a sealed file they are left out of what is
  /// shown, which is told once; nothing is decided without them: there reading them is refused.
  var hasWords: Bool { get }
}

/// What one account holds in one fund: sums of debits and of credits, both ≥ 0.
package struct Balance: Hashable, Sendable {
  package let fund: FundCode
  package let account: AccountCode
  package let debit: Amount
  package let credit: Amount

  package init(fund: FundCode, account: AccountCode, debit: Amount, credit: Amount) {
    self.fund = fund
    self.account = account
    self.debit = debit
    self.credit = credit
  }

  /// Debit minus credit.
  package func net() throws(LedgerRefusal) -> Amount { try debit - credit }
}

/// What one account moved on one day in one fund.
package struct DailyBalance: Hashable, Sendable {
  package let day: Day
  package let debit: Amount
  package let credit: Amount

  package init(day: Day, debit: Amount, credit: Amount) {
    self.day = day
    self.debit = debit
    self.credit = credit
  }
}

extension BooksView {
  package func rows<R: Row>(_ row: R.Type, where conditions: [Condition] = []) throws -> [R] {
    var rows: [R] = []
    try forEach(row, where: conditions) {
      rows.append($0); return true
    }
    return rows
  }

  package func first<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> R? {
    var first: R?
    try forEach(row, where: conditions) {
      first = $0; return false
    }
    return first
  }

  /// Debit minus credit of one account of one fund, for days up to `through`.
  package func net(
    _ book: Book, fund: FundCode, account: AccountCode, through: Day? = nil
  ) throws -> Amount {
    var net = Amount.zero
    for line in try dailyBalances(book, fund: fund, account: account) {
      if let through, line.day > through { break }
      net = try net + line.debit - line.credit
    }
    return net
  }
}
