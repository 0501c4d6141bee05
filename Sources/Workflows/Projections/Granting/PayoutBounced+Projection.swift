import Granting
import Ledger

extension PayoutBounced: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    var attempt = try books.attempt(attempt, of: payout)
    let award = try books.award(payout.award)
    if attempt.state == .confirmed { try takeBack(payout, attempt, award, into: &books) }
    attempt.state = .bounced
    attempt.bouncedOn = day
    attempt.reason = reason
    attempt.fee = fee
    payout.state = .bounced
    try books.tables.update(attempt)
    try books.tables.update(payout)
    guard fee.isPositive else { return }
    try books.bearFee(
      fee, of: .bankFee, keptFrom: attempt.account, in: award.fund,
      borneBy: feesFund ?? award.fund, on: day)
  }

  /// The bank had debited it: the money is back on the account, and the debt stands again.
  private func takeBack<Tables>(
    _ payout: Payout, _ attempt: Attempt, _ award: Award, into books: inout Projection<Tables>
  ) throws {
    var award = award
    try books.post(
      books.entries(of: award).bounced(payout.sources, to: attempt.account, on: day))
    try award.count(payout.sources, as: .paid, isUndone: true)
    award.reopen()
    try books.keep(award)
    try books.commit(
      payout.sources, from: .paid, to: .payable, on: day, label: .payoutBounced)
  }
}
