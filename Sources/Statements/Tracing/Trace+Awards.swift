package import Granting
package import Ledger

extension Trace {
  /// Parts that go to the same end: all payouts of an award together, or one other use.
  package struct Destination: Hashable, Sendable {
    package let award: AwardCode?
    /// The word for a use that is no award's.
    package let term: Term?
    package let inOrder: Amount
    package let proRata: Amount
  }

  /// In the order of the uses, each award once.
  package func destinations() throws(LedgerRefusal) -> [Destination] {
    var destinations: [Destination] = []
    for part in parts {
      let award = part.use.kind.award
      guard award != nil, let last = destinations.last, last.award == award else {
        destinations.append(
          Destination(
            award: award, term: award == nil ? part.use.kind.term : nil,
            inOrder: part.inOrder, proRata: part.proRata))
        continue
      }
      destinations[destinations.count - 1] = Destination(
        award: award, term: nil, inOrder: try last.inOrder + part.inOrder,
        proRata: try last.proRata + part.proRata)
    }
    return destinations
  }
}
