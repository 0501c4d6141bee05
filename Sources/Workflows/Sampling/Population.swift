import Giving
import Granting
import Journal
import Keeping
package import Ledger

/// Of which things an auditor draws: all that stand, each once, with its size.
package enum Population: String, Sendable, CaseIterable {
  case donations, refunds, expenses, entries, awards, payouts, returns

  /// One of them.
  package struct Thing: Hashable, Sendable {
    /// The record by which it came to be.
    package let record: Int64
    /// What people call it.
    package let name: String
    package let day: Day
    package let amount: Amount

    init(_ record: Int64, _ name: String, on day: Day, _ amount: Amount) {
      self.record = record
      self.name = name
      self.day = day
      self.amount = amount
    }
  }

  /// Calls `body` for each of them that is dated within these days, in the order of the journal.
  package func forEach(
    from: Day? = nil, through: Day? = nil, in view: some BooksView, _ body: (Thing) throws -> Void
  ) throws {
    func pass(_ thing: Thing) throws {
      if thing.day >= from ?? thing.day, thing.day <= through ?? thing.day { try body(thing) }
    }
    // As many as people give; of all others, as many as people act.
    if self == .donations {
      return try view.forEach(Donation.self, where: []) { donation in
        if donation.state != .voided {
          try pass(Thing(donation.seq, donation.id.text, on: donation.day, donation.amount))
        }
        return true
      }
    }
    for thing in try acts(in: view).sorted(by: { $0.record < $1.record }) { try pass(thing) }
  }

  private func acts(in view: some BooksView) throws -> [Thing] {
    switch self {
    case .donations: []
    case .refunds:
      try view.rows(Refund.self).filter { !$0.isVoided }
        .map { Thing($0.seq, $0.id.text, on: $0.day, $0.amount) }
    case .expenses:
      try view.rows(Expense.self).filter { $0.state != .voided }
        .map { Thing($0.seq, $0.id.text, on: $0.day, $0.amount) }
    case .entries: try entries(in: view)
    case .awards:
      try view.rows(Award.self).compactMap { award in
        guard let day = award.reservedOn, award.amount.isPositive else { return nil }
        return Thing(award.proposal, award.code.text, on: day, award.amount)
      }
    case .payouts:
      try view.rows(Payout.self).filter { $0.state == .confirmed }.compactMap { payout in
        let day = try Payouts.currentAttempt(of: payout, in: view)?.confirmedOn
        return day.map { Thing(payout.seq, payout.code.text, on: $0, payout.amount) }
      }
    case .returns:
      try view.rows(Return.self).filter { $0.voidedOn == nil }
        .map { Thing($0.seq, $0.id.text, on: $0.day, $0.amount) }
    }
  }

  /// Those recorded by hand; the size of one is the sum of its debits.
  private func entries(in view: some BooksView) throws -> [Thing] {
    try view.rows(ManualEntry.self).filter { $0.reversedOn == nil }.compactMap { manual in
      guard let entry = try view.find(EntryRow.self, .integer(manual.entry)) else {
        throw MissingRow(table: EntryRow.table)
      }
      let postings = try view.rows(
        PostingRow.self, where: [.equals("entry", .integer(manual.entry))])
      let debits = try postings.map(\.posting.amount).filter(\.isPositive).sum()
      return Thing(entry.seq, manual.id.text, on: manual.day, debits)
    }
  }

  /// The records that tell one of them whole, its own first: of a payout also its sending, the account it went to
  /// and the reservation of its award.
  package func records(of thing: Thing, in view: some BooksView) throws -> [Int64] {
    var records = [thing.record]
    switch self {
    case .donations, .refunds, .expenses, .entries, .returns: break
    case .awards: records += [try Awards.find(thing.name, in: view)?.reservation].compactMap(\.self)
    case .payouts:
      let payout = try Payouts.resolve(thing.name, in: view)
      let attempt = try Payouts.currentAttempt(of: payout, in: view)
      let reservation = try Payouts.award(of: payout, in: view).reservation
      records += [attempt?.seq, attempt?.words, reservation].compactMap(\.self)
    }
    var known: Set<Int64> = []
    return records.filter { known.insert($0).inserted }
  }
}
