import Council
package import Keeping
package import Ledger

/// Brings an association's past into the books, as one entry: balanced in every fund, and before every
/// other entry of those funds.
///
/// Cash less debts becomes free money of its fund, and so does what platforms still owe and cheques in hand:
/// those whose donations are recorded here become free only when they clear.
package struct OpenBalances {
  /// A record has room for these.
  package static let most = 400

  package var day: Day
  package var balances: [Posting]

  package init(day: Day, balances: [Posting]) {
    self.day = day
    self.balances = balances
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> BalancesOpened {
    try recorder.require(.booksOpenBalances)
    guard balances.count <= OpenBalances.most else {
      throw EntryRefusal.tooManyBalances(balances.count, atMost: OpenBalances.most)
    }
    let fact = BalancesOpened(
      id: recorder.makeID(), day: day, balances: balances, document: recorder.document)
    _ = try fact.entry()
    try requireAccounts(in: view)
    for fund in Set(balances.map(\.fund)).sorted() { try requireStart(of: fund, in: view) }
    try recorder.record(fact)
    return fact
  }

  private func requireAccounts(in view: some BooksView) throws {
    let natures = try AccountNatures(in: view)
    for posting in balances {
      guard let row = try view.find(AccountRow.self, .text(posting.account.text)),
        row.account.book == .financial
      else { throw KeepingRefusal.accountUnknown(posting.account) }
      if natures[posting.account] == .event {
        throw EntryRefusal.accountKeptByEvents(posting.account)
      }
      if let auxiliary = posting.auxiliary { try References.require(auxiliary) }
      try MoneyAccounts.requireOpen(to: posting, row, in: view)
    }
  }

  /// No entry of the fund is dated before the opening or on its day, and it was not opened before.
  private func requireStart(of fund: FundCode, in view: some BooksView) throws {
    _ = try Funds.known(fund, in: view)
    let moved = try view.balances(.financial, fund: fund, through: day)
    let isNew = try moved.allSatisfy { try $0.net().isZero }
    guard isNew, try !wasOpened(fund, in: view) else {
      throw LedgerRefusal.openingNotAtStart(fund: fund)
    }
  }

  private func wasOpened(_ fund: FundCode, in view: some BooksView) throws -> Bool {
    for opening in try view.rows(ManualEntry.self, where: [.equals("label", "opening")])
    where opening.reversedOn == nil {
      let postings = try view.rows(
        PostingRow.self, where: [.equals("entry", .integer(opening.entry))])
      if postings.contains(where: { $0.posting.fund == fund }) { return true }
    }
    return false
  }
}
