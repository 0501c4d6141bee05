/// One signed amount on one account and fund: debits positive, credits negative.
package struct Posting: Hashable, Sendable {
  package let account: AccountCode
  package let fund: FundCode
  package let amount: Amount
  /// Whose part of a collective account it is: a beneficiary of 4682, a hosted collective of 4683.
  package let auxiliary: String?

  package init(
    account: AccountCode, fund: FundCode, amount: Amount, auxiliary: String? = nil
  ) {
    self.account = account
    self.fund = fund
    self.amount = amount
    self.auxiliary = auxiliary
  }

  package static func debit(
    _ account: AccountCode, _ fund: FundCode, _ amount: Amount, auxiliary: String? = nil
  ) -> Posting {
    Posting(account: account, fund: fund, amount: amount, auxiliary: auxiliary)
  }

  package static func credit(
    _ account: AccountCode, _ fund: FundCode, _ amount: Amount, auxiliary: String? = nil
  ) throws(LedgerRefusal) -> Posting {
    Posting(account: account, fund: fund, amount: try amount.negated(), auxiliary: auxiliary)
  }
}

/// A dated, immutable, balanced set of postings of one book.
package struct Entry: Hashable, Sendable {
  package let book: Book
  package let day: Day
  /// What it is about, as a code: `donation`, `award-notified`. Wording is made from it; no free text.
  package let label: EntryLabel
  package let postings: [Posting]

  /// Refuses fewer than two postings, a zero amount, and a fund whose postings don't sum to zero.
  package init(
    book: Book, day: Day, label: EntryLabel, postings: [Posting]
  ) throws(LedgerRefusal) {
    guard postings.count >= 2 else { throw .tooFewPostings }
    for posting in postings where posting.amount.isZero {
      throw .zeroPosting(account: posting.account)
    }
    try Entry.requireBalance(postings)
    self.book = book
    self.day = day
    self.label = label
    self.postings = postings
  }

  private static func requireBalance(_ postings: [Posting]) throws(LedgerRefusal) {
    if postings.count == 2, postings[0].fund == postings[1].fund {
      let excess = try postings[0].amount + postings[1].amount
      guard excess.isZero else { throw .unbalanced(fund: postings[0].fund, excess: excess) }
      return
    }
    var sums: [FundCode: Amount] = [:]
    for posting in postings {
      sums[posting.fund] = try (sums[posting.fund] ?? .zero) + posting.amount
    }
    for (fund, excess) in sums.sorted(by: { $0.key < $1.key }) where !excess.isZero {
      throw .unbalanced(fund: fund, excess: excess)
    }
  }

  /// Equal and opposite, dated by whoever reverses it.
  package func reversed(on day: Day) throws(LedgerRefusal) -> Entry {
    var opposite: [Posting] = []
    for posting in postings {
      opposite.append(
        Posting(
          account: posting.account, fund: posting.fund, amount: try posting.amount.negated(),
          auxiliary: posting.auxiliary))
    }
    return try Entry(book: book, day: day, label: .reversal, postings: opposite)
  }
}
