import Council
package import Granting
import Journal
package import Ledger

/// Approved awards that found too little free money. They are served in strict rank order, by the
/// change that frees enough for the first of them: while one waits, nobody behind it takes money of a
/// fund that is to bear a part of it.
package enum WaitingAwards {
  /// First rank first.
  package static func all(in view: some BooksView) throws -> [Award] {
    try view.rows(Award.self, where: [.equals("state", Award.State.waiting.rawValue)])
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// The rank of the next that must wait.
  package static func nextRank(in view: some BooksView) throws -> Int64 {
    try (ranked(in: view).compactMap(\.rank).max() ?? 0) + 1
  }

  /// Those that had waited and were reserved by this change.
  package static func served(by change: Int64, in view: some BooksView) throws -> [Award] {
    try ranked(in: view).filter { $0.reservation.map { $0 >= change } ?? false }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
  }

  /// All that wait or have waited.
  private static func ranked(in view: some BooksView) throws -> [Award] {
    try view.rows(Award.self, where: [Condition("rank", .above, .integer(0))])
  }

  /// Reserves what the free money of these funds suffices for, first rank first. Those whose last day
  /// is past lapse; what they held is there for those behind them.
  @discardableResult
  package static func reserve<Tables>(
    in funds: [FundCode], on day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> [Award] {
    let waiting = try all(in: recorder.tables)
    var freed = Set(funds)
    guard waiting.contains(where: { !freed.isDisjoint(with: $0.sources.funds) }) else { return [] }
    try recorder.settle()
    var held: Set<FundCode> = []
    var reserved: [Award] = []
    for award in waiting {
      let funds = award.sources.funds
      guard !freed.isDisjoint(with: funds), held.isDisjoint(with: funds),
        try serve(award, on: day, &recorder, &reserved)
      else {
        held.formUnion(funds)
        continue
      }
      freed.formUnion(funds)
    }
    return reserved
  }

  /// Gives whether it waits no longer.
  private static func serve<Tables>(
    _ award: Award, on day: Day, _ recorder: inout Recorder<Tables>, _ reserved: inout [Award]
  ) throws -> Bool {
    let from = max(day, award.decidedOn ?? day)
    if let expires = award.expires, from > expires {
      try recorder.record(AwardLapsed(award: award.id, day: from))
      return true
    }
    let sources = award.sources.awarded
    let policy = try Policies.inForce(on: recorder.today(), in: recorder.tables)
    guard try Advances.suffice(for: sources, from: from, under: policy, in: recorder.tables)
    else { return false }
    try Advances.take(for: sources, on: from, under: policy, &recorder)
    try recorder.record(
      AwardReserved(award: award.id, sources: sources, day: from, document: recorder.document))
    reserved.append(award)
    return true
  }
}
