package import Ledger

/// One posting with the entry it belongs to.
package struct PostedLine: Sendable {
  package let entry: EntryRow
  package let posting: Posting

  package init(entry: EntryRow, posting: Posting) {
    self.entry = entry
    self.posting = posting
  }
}

/// Which postings are asked for.
package struct PostingQuery: Sendable {
  package var book: Book
  package var account: AccountCode?
  package var fund: FundCode?
  package var from: Day?
  package var through: Day?

  package init(
    book: Book, account: AccountCode? = nil, fund: FundCode? = nil, from: Day? = nil,
    through: Day? = nil
  ) {
    self.book = book
    self.account = account
    self.fund = fund
    self.from = from
    self.through = through
  }
}
