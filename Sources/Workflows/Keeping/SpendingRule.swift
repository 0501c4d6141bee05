package import Keeping
package import Ledger

/// What an entry recorded by hand must satisfy before it moves money (`domain.md` 4, rules 1 and 16).
package struct SpendingRule<View: BooksView> {
  private let view: View
  private let natures: AccountNatures

  package init(_ view: View) throws {
    self.view = view
    natures = try AccountNatures(in: view)
  }

  package func check(_ entry: Entry, cause: Cause?) throws {
    for posting in entry.postings { try check(posting) }
    let effects = try CommitmentEffect.of(entry.postings, natures)
    for fund in Set(entry.postings.map(\.fund)).sorted() {
      let postings = entry.postings.filter { $0.fund == fund }
      let effect = effects.first { $0.fund == fund }?.effect ?? CommitmentEffect()
      try requireCause(cause, for: postings, effect, in: Funds.known(fund, in: view))
      let decided = try effect.decided()
      if decided.isPositive {
        try CommitmentBalances.requireFree(decided, in: fund, on: entry.day, view: view)
      }
      try requireBoxes(postings, in: fund, on: entry.day)
    }
  }

  private func check(_ posting: Posting) throws {
    guard let row = try view.find(AccountRow.self, .text(posting.account.text)),
      row.account.book == .financial
    else { throw KeepingRefusal.accountUnknown(posting.account) }
    if natures[posting.account] == .event {
      throw EntryRefusal.accountKeptByEvents(posting.account)
    }
    if let auxiliary = posting.auxiliary { try References.require(auxiliary) }
    try MoneyAccounts.requireOpen(to: posting, row, in: view)
  }

  /// Cash of a restricted or hosted fund moves for a stated cause; between its own accounts it doesn't
  /// leave the fund.
  private func requireCause(
    _ cause: Cause?, for postings: [Posting], _ effect: CommitmentEffect, in fund: Fund
  ) throws {
    guard let account = accountInNeed(postings, effect, in: fund) else { return }
    guard let cause else {
      throw LedgerRefusal.needsDecisionOrCost(fund: fund.code, account: account)
    }
    try requireCeiling(cause, effect.cost, in: fund)
  }

  private func accountInNeed(
    _ postings: [Posting], _ effect: CommitmentEffect, in fund: Fund
  ) -> AccountCode? {
    guard fund.kind.isRestricted else { return nil }
    let onCash = postings.filter { natures[$0.account] == .cash }
    return onCash.count < postings.count || !effect.isNone ? onCash.first?.account : nil
  }

  /// The account whose money these postings move for a restricted fund, so that they need a cause; nil
  /// where they need none.
  func accountInNeedOfCause(_ postings: [Posting]) throws -> AccountCode? {
    let effects = try CommitmentEffect.of(postings, natures)
    for fund in Set(postings.map(\.fund)).sorted() {
      let effect = effects.first { $0.fund == fund }?.effect ?? CommitmentEffect()
      let own = postings.filter { $0.fund == fund }
      if let account = try accountInNeed(own, effect, in: Funds.known(fund, in: view)) {
        return account
      }
    }
    return nil
  }

  func requireCeiling(_ cause: Cause, _ cost: Amount, in fund: Fund) throws {
    guard fund.kind.isRestricted, let costClass = cause.costClass, cost.isPositive else { return }
    let ceiling = try view.find(
      CostCeiling.self, .text(fund.code.text), .text(costClass.rawValue))
    let left = max(.zero, try ceiling?.left() ?? .zero)
    guard cost <= left else {
      throw EntryRefusal.costCeilingReached(
        fund: fund.code, costClass, left: left, needed: cost)
    }
  }

  private func requireBoxes(_ postings: [Posting], in fund: FundCode, on day: Day) throws {
    for account in Set(postings.map(\.account)).sorted() where natures[account] == .cash {
      let moved = try postings.lazy.filter { $0.account == account }.map(\.amount).sum()
      guard moved.isNegative else { continue }
      try MoneyAccounts.requireBox(try moved.negated(), account, in: fund, on: day, view)
    }
  }
}
