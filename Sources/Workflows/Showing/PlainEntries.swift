package import Formats
package import Ledger

/// The entries of one book for plain-text accounting, one at a time, by day.
package struct PlainEntries {
  package let accounts: [(account: PlainAccount, label: String)]
  private let byCode: [AccountCode: PlainAccount]
  private let book: Book
  /// Only what is in these: each entry balances in every fund by itself.
  private let funds: Set<FundCode>?

  /// - Parameter fund: only its entries and those of its child funds, as books of their own.
  package init(_ book: Book, of fund: FundCode? = nil, in view: some BooksView) throws {
    self.book = book
    funds = try fund.map { try Set(FundFamily.of($0, in: view)) }
    var rows = try view.rows(AccountRow.self, where: [.equals("book", book.rawValue)])
    if let funds {
      let used = try Set(
        funds.flatMap { try view.balances(book, fund: $0, through: nil) }.map(\.account))
      rows.removeAll { !used.contains($0.account.code) }
    }
    accounts = rows.map { (PlainAccount($0.account), $0.account.label) }
    byCode = Dictionary(
      uniqueKeysWithValues: rows.map { ($0.account.code, PlainAccount($0.account)) })
  }

  /// The day of the first entry.
  package func firstDay(in view: some BooksView) throws -> Day? {
    var first: Day?
    try view.forEachPosting(PostingQuery(book: book)) {
      guard isAsked($0.posting.fund) else { return true }
      first = $0.entry.day
      return false
    }
    return first
  }

  package func forEach(in view: some BooksView, _ body: (PlainEntry) throws -> Void) throws {
    var entry: PlainEntry?
    try view.forEachPosting(PostingQuery(book: book)) { line in
      guard isAsked(line.posting.fund) else { return true }
      if let complete = entry, complete.id != line.entry.id {
        try body(complete)
        entry = nil
      }
      var current =
        entry
        ?? PlainEntry(
          id: line.entry.id, day: line.entry.day, label: line.entry.label, seq: line.entry.seq)
      entry = nil
      current.postings.append(posting(line.posting))
      entry = current
      return true
    }
    if let entry { try body(entry) }
  }

  private func isAsked(_ fund: FundCode) -> Bool { funds?.contains(fund) ?? true }

  private func posting(_ posting: Posting) -> PlainPosting {
    PlainPosting(
      account: byCode[posting.account]!, fund: posting.fund, auxiliary: posting.auxiliary,
      amount: posting.amount)
  }
}
