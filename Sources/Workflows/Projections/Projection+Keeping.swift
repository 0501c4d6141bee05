import Journal
package import Keeping
import Ledger

extension Projection {
  /// What postings on each account mean for free money.
  mutating func accountNatures() throws -> AccountNatures {
    if let natures { return natures }
    let read = try AccountNatures(in: tables)
    natures = read
    return read
  }

  /// Posts an entry that no event words for itself, and what it does to what its funds may promise.
  /// Gives its number and those of the commitment book.
  mutating func postByHand(_ entry: Entry) throws -> (entry: Int64, commitments: [Int64]) {
    let natures = try accountNatures()
    let effects = try CommitmentEffect.of(entry.postings, natures)
    let number = try post(entry)
    var commitments: [Int64] = []
    for (fund, effect) in effects {
      commitments += try post(effect, fund: fund, on: entry.day, label: entry.label)
    }
    return (number, commitments)
  }

  private mutating func post(
    _ effect: CommitmentEffect, fund: FundCode, on day: Day, label: EntryLabel
  ) throws -> [Int64] {
    var numbers: [Int64?] = [
      try commit(effect.cleared, from: .cleared, to: .free, fund: fund, on: day, label: label)
    ]
    if effect.cost.isNegative {
      let back = try effect.cost.negated()
      numbers.append(try commit(back, from: .cost, to: .free, fund: fund, on: day, label: label))
    } else {
      numbers.append(
        try commit(effect.cost, from: .free, to: .cost, fund: fund, on: day, label: .cost))
    }
    numbers.append(
      try commit(effect.refunded, from: .free, to: .refunded, fund: fund, on: day, label: .refund))
    return numbers.compactMap(\.self) + (try coverAndName(fund, on: day))
  }

  /// Covers a shortfall, and gives the number of the entry by which the reserve did.
  mutating func coverAndName(_ fund: FundCode, on day: Day) throws -> [Int64] {
    let covered = try coverShortfall(of: fund, on: day)
    return covered.isZero ? [] : [try tables.nextEntry() - 1]
  }

  /// Posts the opposite of an entry of the financial book, which the new one names.
  mutating func reverse(entry number: Int64, on day: Day) throws {
    try post(keptEntry(number).reversed(on: day), reversing: number)
  }

  /// Undoes what an act moved in the commitment book. What the reserve bore for it goes back to the
  /// reserve.
  mutating func undo(commitments numbers: [Int64], on day: Day) throws {
    try settle()
    for number in numbers.reversed() {
      let entry = try keptEntry(number)
      try post(entry.reversed(on: day))
      if entry.label == .reserveUsed, let posting = entry.postings.first {
        try giveBackToReserve(posting.amount, fund: posting.fund)
      }
    }
    for fund in Set(try numbers.map { try keptEntry($0).postings[0].fund }).sorted() {
      try coverShortfall(of: fund, on: day)
    }
  }

  private func keptEntry(_ number: Int64) throws -> Entry {
    guard let row = try tables.find(EntryRow.self, .integer(number)) else {
      throw LedgerRefusal.unknownEntry(number)
    }
    let postings = try tables.rows(PostingRow.self, where: [.equals("entry", .integer(number))])
    return try Entry(
      book: row.book, day: row.day, label: row.label, postings: postings.map(\.posting))
  }

  /// Counts what an act cost towards the ceilings of its class, or takes it off again when undone.
  mutating func countCosts(
    of commitments: [Int64], towards costClass: CostClass?, isUndone: Bool = false
  ) throws {
    guard let costClass else { return }
    for number in commitments {
      for posting in try keptEntry(number).postings
      where posting.account == CommitmentAccount.cost.code {
        let ceiling = try tables.find(
          CostCeiling.self, .text(posting.fund.text), .text(costClass.rawValue))
        guard var ceiling else { continue }
        ceiling.spent =
          isUndone
          ? try ceiling.spent - posting.amount : try ceiling.spent + posting.amount
        try tables.update(ceiling)
      }
    }
  }

  func expense(_ id: ID<Expense>) throws -> Expense {
    guard let expense = try tables.find(Expense.self, .text(id.text)) else {
      throw EntryRefusal.unknownExpense(id.text)
    }
    return expense
  }
}

extension AccountNatures {
  /// Those of the accounts the books have now.
  package init(in view: some BooksView) throws {
    var accounts: [(account: Account, roles: [AccountRole])] = []
    try view.forEach(AccountRow.self, where: [.equals("book", "financial")]) { row in
      accounts.append((row.account, row.roles))
      return true
    }
    self.init(accounts)
  }
}
