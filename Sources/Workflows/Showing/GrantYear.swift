import Keeping
package import Ledger

/// What a fund's money did in one span of days, from the entries of the financial book: what came in for
/// it, what it paid for, and what of it was carried from year to year as its funders' (194 to 196).
package struct GrantYear: Equatable, Sendable {
  /// What it had and had not spent before, opening balances with it.
  package private(set) var opening = Amount.zero
  package private(set) var received = Amount.zero
  /// From other funds, less to other funds.
  package private(set) var moved = Amount.zero
  /// Charges of awards, notified less released and returned.
  package private(set) var awards = Amount.zero
  package private(set) var expenses = Amount.zero
  /// Set down as carried into the next year, and as used of what was.
  package private(set) var carried = Amount.zero
  package private(set) var used = Amount.zero
  /// What stands as carried in the end.
  package private(set) var dedicated = Amount.zero

  package var spent: Amount {
    get throws { try awards + expenses }
  }

  /// What it has and has not spent in the end.
  package func closing() throws -> Amount {
    try opening + received + moved - awards - expenses
  }

  /// What year end has still to carry; below zero where more stands as carried than is left.
  package func toCarry() throws -> Amount { try closing() - dedicated }

  /// Of a fund with its child funds, in a period; nothing before it where `first` is nil.
  package init(
    of family: [FundCode], from first: Day?, through last: Day?, in view: some BooksView
  ) throws {
    let natures = try GrantNatures(in: view)
    for fund in family {
      var open: (entry: EntryRow, postings: [Posting])?
      func close() throws {
        if let open { try add(open.postings, of: open.entry, since: first, natures) }
      }
      try view.forEachPosting(PostingQuery(book: .financial, fund: fund, through: last)) { line in
        if open?.entry.id == line.entry.id {
          open?.postings.append(line.posting)
        } else {
          try close()
          open = (line.entry, [line.posting])
        }
        return true
      }
      try close()
    }
  }

  /// One entry's postings in one fund. Where one of them stands on an account of what is carried, the charge
  /// or income against it only says so: the money is where it was.
  private mutating func add(
    _ postings: [Posting], of entry: EntryRow, since first: Day?, _ natures: GrantNatures
  ) throws {
    let isBefore = first.map { entry.day < $0 } ?? false
    let carries = postings.contains { natures[$0.account] == .dedicated }
    for posting in postings {
      let (nature, amount) = (natures[posting.account], posting.amount)
      if nature == .dedicated { dedicated = try dedicated - amount }
      if isBefore || entry.label == .opening {
        if nature == .wealth { opening = try opening + amount }
        continue
      }
      switch nature {
      case .dedicated where amount.isNegative: carried = try carried - amount
      case .dedicated: used = try used + amount
      case .award: awards = try awards + amount
      case .expense where !carries: expenses = try expenses + amount
      case .income where !natures.isUse(posting.account): received = try received - amount
      case .interfund: moved = try moved - amount
      default: continue
      }
    }
  }
}

/// What accounts mean for a grant.
private struct GrantNatures {
  enum Nature {
    /// What the fund has or owes.
    case wealth
    case income, award, expense, interfund, dedicated
    case other
  }

  private var rows: [AccountCode: AccountRow] = [:]

  init(in view: some BooksView) throws {
    try view.forEach(AccountRow.self, where: [.equals("book", Book.financial.rawValue)]) { row in
      rows[row.account.code] = row
      return true
    }
  }

  subscript(account: AccountCode) -> Nature {
    let roles = roles(of: account)
    if roles.contains(where: { $0.use != nil }) { return .dedicated }
    if roles.contains(.interfund) { return .interfund }
    if roles.contains(.grantExpense) || roles.contains(.grantExpenseByAgreement) { return .award }
    switch rows[account]?.account.kind {
    case .asset, .liability: return .wealth
    case .income: return .income
    case .expense: return .expense
    case .equity, nil: return .other
    }
  }

  /// Income that only says that what was carried is used.
  func isUse(_ account: AccountCode) -> Bool {
    roles(of: account).contains { [.subsidiesUsed, .contributionsUsed, .giftsUsed].contains($0) }
  }

  /// Its own, else those of the account it refines.
  private func roles(of account: AccountCode) -> [AccountRole] {
    var next = rows[account]
    while let row = next {
      if !row.roles.isEmpty { return row.roles }
      next = row.account.parent.flatMap { rows[$0] }
    }
    return []
  }
}
