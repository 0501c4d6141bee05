package import Journal
import Keeping
package import Ledger

/// The sources of an award, in the order in which they pay: what donors designated is the first to be
/// paid, and the last to be freed or given back.
package struct AwardSources: Hashable, Sendable {
  package private(set) var all: [AwardSource]

  package init(_ sources: Sources) {
    all = sources.all.map(AwardSource.init)
  }

  package var funds: [FundCode] { all.map(\.fund) }

  /// The whole sum, by its sources.
  package var awarded: Sources { Sources(all.map { Source($0.fund, $0.amount) })! }

  /// What a payout of this sum takes from each, besides what other payouts hold.
  package func paying(
    _ amount: Amount, besides held: [Sources]
  ) throws(LedgerRefusal) -> Sources? {
    Sources(taking: amount, from: try unpaid(besides: held))
  }

  /// What a release of this sum frees of each, besides what payouts hold.
  package func releasing(
    _ amount: Amount, besides held: [Sources]
  ) throws(LedgerRefusal) -> Sources? {
    Sources(taking: amount, from: try unpaid(besides: held).reversed())
  }

  /// Where this sum goes when it comes back unspent.
  package func returning(_ amount: Amount) throws(LedgerRefusal) -> Sources? {
    var spent: [Source] = []
    for source in all.reversed() {
      spent.append(Source(source.fund, try source.paid - source.returned))
    }
    return Sources(taking: amount, from: spent)
  }

  private func unpaid(besides held: [Sources]) throws(LedgerRefusal) -> [Source] {
    var unpaid: [Source] = []
    for source in all {
      let taken = try held.map { $0.amount(of: source.fund) }.sum()
      unpaid.append(Source(source.fund, try source.unpaid() - taken))
    }
    return unpaid
  }

  mutating func count(
    _ sources: Sources, towards sum: WritableKeyPath<AwardSource, Amount>, isUndone: Bool
  ) throws(LedgerRefusal) {
    for source in sources.all {
      guard let place = all.firstIndex(where: { $0.fund == source.fund }) else { continue }
      let before = all[place][keyPath: sum]
      all[place][keyPath: sum] =
        isUndone ? try before - source.amount : try before + source.amount
    }
  }
}

extension AwardSources: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.parts("sources", all)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    all = try body.parts("sources")
    guard Sources(all.map { Source($0.fund, $0.amount) }) != nil else {
      throw body.invalidValue("sources")
    }
  }
}
