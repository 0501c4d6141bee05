import Ledger

/// The funds in which money became free, each with the last day on which it did: those who wait for it
/// are served before the change ends.
struct FreedMoney {
  private var days: [FundCode: Day] = [:]

  mutating func note(_ entry: Entry) {
    for posting in entry.postings
    where posting.amount.isPositive && posting.account == CommitmentAccount.free.code {
      days[posting.fund] = max(days[posting.fund] ?? entry.day, entry.day)
    }
  }

  /// What was noted since this was last asked, in the order of funds.
  mutating func take() -> [(fund: FundCode, day: Day)] {
    defer { days.removeAll() }
    return days.sorted { $0.key < $1.key }.map { (fund: $0.key, day: $0.value) }
  }
}
