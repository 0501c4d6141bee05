package import Ledger

/// The entry that takes a donation out of one fund and into another: what its receipt and its fee
/// posted, undone there and done here, with the money where it is now.
package struct MoveEntry {
  private var sums: [Place: Amount] = [:]
  private var order: [Place] = []

  private struct Place: Hashable {
    let account: AccountCode
    let fund: FundCode
  }

  package init() {}

  package mutating func add(_ entry: Entry, undone: Bool) throws(LedgerRefusal) {
    for posting in entry.postings {
      let place = Place(account: posting.account, fund: posting.fund)
      if sums[place] == nil { order.append(place) }
      let amount = undone ? try posting.amount.negated() : posting.amount
      sums[place] = try (sums[place] ?? .zero) + amount
    }
  }

  /// Nil when all of it cancels out: both campaigns feed one fund.
  package func entry(on day: Day) throws(LedgerRefusal) -> Entry? {
    var postings: [Posting] = []
    for place in order {
      guard let amount = sums[place], !amount.isZero else { continue }
      postings.append(Posting(account: place.account, fund: place.fund, amount: amount))
    }
    guard !postings.isEmpty else { return nil }
    return try Entry(book: .financial, day: day, label: .move, postings: postings)
  }
}
