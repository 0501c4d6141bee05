import Council
package import Keeping
package import Ledger

/// Sets what a fund's reserve for one purpose holds: raised from free money, lowered by decision.
package struct SetReserve {
  package var fund: FundCode
  package var level: Amount
  package var purpose: ReservePurpose
  package var day: Day
  package var decision: String?

  package init(
    fund: FundCode, level: Amount, purpose: ReservePurpose, day: Day, decision: String? = nil
  ) {
    self.fund = fund
    self.level = level
    self.purpose = purpose
    self.day = day
    self.decision = decision
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ReserveSet {
    try recorder.require(.fundReserve)
    guard !level.isNegative else { throw KeepingRefusal.amountNotPositive }
    _ = try Funds.spendable(fund, in: view)
    try References.require(decision)
    let held =
      try view.find(Reserve.self, .text(fund.text), .text(purpose.rawValue))?.held ?? .zero
    let change = try level - held
    if change.isPositive {
      try CommitmentBalances.requireFree(change, in: fund, on: day, view: view)
    } else {
      try requireReserve(try change.negated(), in: view)
    }
    let fact = ReserveSet(
      fund: fund, purpose: purpose, level: level, day: day, decision: decision,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// What was set aside later can't be freed earlier.
  private func requireReserve(_ freed: Amount, in view: some BooksView) throws {
    let lowest = try CommitmentBalances.lowest(.reserve, of: fund, from: day, in: view)
    guard freed <= max(lowest, .zero) || freed.isZero else {
      throw KeepingRefusal.insufficientReserve(fund: fund, available: lowest, needed: freed)
    }
  }
}
