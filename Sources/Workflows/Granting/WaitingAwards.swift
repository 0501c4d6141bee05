package import Granting
import Journal
package import Ledger

/// Approved awards that found too little free money. They are served in strict rank order, by the
/// change that frees enough for the first of them.
package enum WaitingAwards {
  /// Those of a fund, first rank first.
  package static func all(of fund: FundCode, in view: some BooksView) throws -> [Award] {
    try view.rows(
      Award.self,
      where: [.equals("fund", fund.text), .equals("state", Award.State.waiting.rawValue)]
    ).sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// The rank of the next that must wait.
  package static func nextRank(of fund: FundCode, in view: some BooksView) throws -> Int64 {
    var last: Int64 = 0
    try view.forEach(Award.self, where: [.equals("fund", fund.text)]) { award in
      last = max(last, award.rank ?? 0)
      return true
    }
    return last + 1
  }

  /// Those that had waited and were reserved by this change.
  package static func served(by change: Int64, in view: some BooksView) throws -> [Award] {
    try view.rows(Award.self, where: [Condition("reservation", .atLeast, .integer(change))])
      .filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// Reserves what the fund's free money suffices for, first rank first, and stops at the first that
  /// it doesn't suffice for. Those whose last day is past lapse.
  @discardableResult
  package static func reserve<Tables>(
    in fund: FundCode, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> [Award] {
    let waiting = try all(of: fund, in: recorder.tables)
    guard !waiting.isEmpty else { return [] }
    try recorder.settle()
    var reserved: [Award] = []
    for award in waiting {
      let from = max(day, award.decidedOn ?? day)
      if let expires = award.expires, from > expires {
        try recorder.record(AwardLapsed(award: award.id, day: from))
        continue
      }
      let free = try CommitmentBalances.lowestFree(of: fund, from: from, in: recorder.tables)
      guard award.amount <= free else { break }
      try recorder.record(
        AwardReserved(
          award: award.id, amount: award.amount, day: from, document: recorder.document))
      reserved.append(award)
    }
    return reserved
  }
}
