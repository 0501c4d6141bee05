import Granting
import Ledger

extension Projection {
  /// What is held for others stands under whose it is: the collective whose project the fund was opened for
  /// is the auxiliary of each posting on that account.
  mutating func named(_ entry: Entry) throws -> Entry {
    guard entry.book == .financial, let held = try heldAccount(),
      entry.postings.contains(where: { $0.account == held && $0.auxiliary == nil })
    else { return entry }
    let postings = try entry.postings.map { posting in
      guard posting.account == held, posting.auxiliary == nil,
        let project = try HostedProjects.of(posting.fund, in: tables)
      else { return posting }
      return Posting.debit(
        posting.account, posting.fund, posting.amount, auxiliary: project.collective.text)
    }
    return try Entry(book: entry.book, day: entry.day, label: entry.label, postings: postings)
  }

  /// Where what a bank takes beyond a donation goes: a loss, 658. Of money held under a mandate its owner bears
  /// it (Civil code, art. 2000), and it is no charge of ours: 4683.
  mutating func lossBeyond(of fund: FundCode) throws -> AccountCode {
    let isMandate = try HostedProjects.of(fund, in: tables)?.kind == .hostedByMandate
    return try account(isMandate ? .heldForOthers : .refundLoss)
  }

  /// Nil before the chart is read.
  private mutating func heldAccount() throws -> AccountCode? {
    do { return try account(.heldForOthers) } catch LedgerRefusal.noAccountFor { return nil }
  }
}
