import Council
import Granting
import Ledger

/// What one beneficiary is promised over the days that count together: neither parts nor days make a
/// large award a small one.
enum PromisedSums {
  static func sum(
    of award: Award, on day: Day, under policy: Policy, in view: some BooksView
  ) throws -> Amount {
    let others = try view.rows(
      Award.self, where: [.equals("beneficiary", award.beneficiary.text)]
    ).filter { $0.id != award.id && $0.state.isPromised }
    return try policy.sum(
      Promise(day: day, amount: award.amount),
      beside: others.map {
        Promise(day: $0.decidedOn ?? $0.proposedOn, amount: try $0.amount - $0.released)
      })
  }
}
