import Giving
package import Granting
import Journal
import Keeping
package import Ledger

/// Turns facts into rows and entries. The same code runs when a fact is first recorded and when the
/// journal is replayed, so both give the same tables.
package struct Projection<Tables: BooksTables> {
  package let tables: Tables
  package var place: Place
  private var roles: [AccountRole: AccountCode] = [:]
  private var commitmentSums = CommitmentSums()
  /// The parts recorded in this change whose head is still to come.
  package var parts = PartsOfLargeFact()
  /// What money moved since somebody last asked.
  var moved = MovedMoney()
  var keptCampaign: Campaign?
  var natures: AccountNatures?
  var keptBank: AccountCode?
  /// Kinds of funds that bear fees: a kind never changes.
  var fundKinds: [FundCode: FundKind] = [:]
  var pendingSums: [DonationSum.Key: DonationSum] = [:]
  var pendingToClear: [FundChannel: Amount] = [:]
  /// Kept sums of money on its way that changed since advances were last held against them.
  var touchedToClear: Set<FundChannel> = []
  /// How many days the donations of a clearing waited for it, together: its parts come before it.
  var daysWaited: [ID<Clearing>: Int64] = [:]

  package init(tables: Tables, place: Place) {
    self.tables = tables
    self.place = place
  }

  /// The account that plays a role in the books' chart.
  package mutating func account(_ role: AccountRole) throws -> AccountCode {
    if let code = roles[role] { return code }
    try tables.forEach(AccountRow.self, where: []) { row in
      for role in row.roles { roles[role] = row.account.code }
      return true
    }
    guard let code = roles[role] else { throw LedgerRefusal.noAccountFor(role) }
    return code
  }

  /// Reads the accounts again when they are next asked for.
  package mutating func forgetRoles() {
    roles = [:]
    natures = nil
    keptBank = nil
  }

  /// Posts an entry and gives its id.
  @discardableResult
  package mutating func post(_ entry: Entry, reversing reversed: Int64? = nil) throws -> Int64 {
    try post(entry, reversing: reversed, seq: place.seq)
  }

  /// Posts in the commitment book, after what has been cleared so far in this change. The record it
  /// comes from is the one at hand, unless an earlier one is named.
  @discardableResult
  package mutating func commit(
    _ amount: Amount, from: CommitmentAccount, to: CommitmentAccount, fund: FundCode, on day: Day,
    label: EntryLabel, seq: Int64? = nil
  ) throws -> Int64? {
    guard !amount.isZero else { return nil }
    try settle()
    let entry = try Entry(
      book: .commitment, day: day, label: label,
      postings: [.debit(to.code, fund, amount), .credit(from.code, fund, amount)])
    return try post(entry, reversing: nil, seq: seq ?? place.seq)
  }

  /// Posts a sum in the commitment book, each fund's part in that fund, as one entry.
  package mutating func commit(
    _ sources: Sources, from: CommitmentAccount, to: CommitmentAccount, on day: Day,
    label: EntryLabel
  ) throws {
    try settle()
    let postings = try sources.all.flatMap { source in
      [
        Posting.debit(to.code, source.fund, source.amount),
        try Posting.credit(from.code, source.fund, source.amount),
      ]
    }
    try post(Entry(book: .commitment, day: day, label: label, postings: postings))
  }

  /// Counts money as cleared. One commitment entry per change, fund and day is enough for it, so the
  /// sums wait for `settle`.
  package mutating func clear(_ amount: Amount, fund: FundCode, on day: Day) throws {
    try take(amount.negated(), to: .cleared, fund: fund, on: day)
  }

  /// Counts free money as gone to an account, or back from it where the amount is below zero: like
  /// `clear`, summed until `settle`.
  package mutating func take(
    _ amount: Amount, to account: CommitmentAccount, fund: FundCode, on day: Day
  ) throws {
    guard !amount.isZero else { return }
    try commitmentSums.take(amount, to: account, fund: fund, on: day, seq: place.seq)
  }

  /// Lets the reserve cover, when the sums are posted, what a fact took beyond a fund's free money.
  package mutating func expose(_ fund: FundCode, on day: Day) {
    commitmentSums.expose(fund, on: day, seq: place.seq)
  }

  /// Posts what was summed so far. Done before anything reads or moves free money, and at the end
  /// of every change.
  package mutating func settle() throws {
    guard !commitmentSums.isEmpty else { return }
    for (key, sum) in commitmentSums.takeSums() {
      guard let entry = try sum.entry(fund: key.fund, day: key.day) else { continue }
      try post(entry, reversing: nil, seq: sum.seq)
    }
    for (fund, exposure) in commitmentSums.takeExposed() {
      try coverShortfall(of: fund, on: exposure.day, seq: exposure.seq)
    }
  }

  /// Writes what waits for the end of a change.
  mutating func endChange() throws {
    try settle()
    try writeSums()
    try writeToClear()
  }

  @discardableResult
  private mutating func post(
    _ entry: Entry, reversing reversed: Int64?, seq: Int64
  ) throws -> Int64 {
    let entry = try named(entry)
    let id = try tables.nextEntry()
    let row = EntryRow(
      id: id, book: entry.book, day: entry.day, label: entry.label, seq: seq, reverses: reversed)
    try tables.insert(entry, as: row)
    if entry.book == .commitment { moved.note(entry) }
    return id
  }
}
