import Council
package import Keeping
package import Ledger

/// Declares a fund guarantor of another by decision, up to a ceiling, or changes that ceiling. A shortfall
/// that is there already is filled at once.
package struct GuaranteeFund {
  package var fund: FundCode
  package var guarantor: FundCode
  package var ceiling: Amount
  package var day: Day
  package var decision: String?

  package init(
    fund: FundCode, guarantor: FundCode, ceiling: Amount, day: Day, decision: String? = nil
  ) {
    self.fund = fund
    self.guarantor = guarantor
    self.ceiling = ceiling
    self.day = day
    self.decision = decision
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> FundGuaranteed {
    try recorder.require(.fundGuarantee)
    guard !ceiling.isNegative else { throw KeepingRefusal.amountNotPositive }
    guard fund != guarantor else { throw KeepingRefusal.sameFund(fund) }
    _ = try Funds.spendable(fund, in: view)
    let giver = try Funds.spendable(guarantor, in: view)
    try HostedProjects.requireSameOwner(guarantor, fund, in: view)
    try References.require(decision)
    guard decision != nil || !giver.kind.isRestricted else {
      throw KeepingRefusal.guaranteeUndecided(guarantor)
    }
    try requireNoCircle(in: view)
    let called = try Guarantees.called(
      Guarantee(fund: fund, guarantor: guarantor, ceiling: ceiling, seq: 0), in: view)
    guard called <= ceiling else {
      throw KeepingRefusal.guaranteeCalled(
        fund: fund, guarantor: guarantor, called: called, ceiling: ceiling)
    }
    let fact = FundGuaranteed(
      fund: fund, guarantor: guarantor, ceiling: ceiling, day: day, decision: decision,
      document: recorder.document)
    try recorder.record(fact)
    for part in try FundFamily.of(fund, in: view) { try Covers.fill(part, on: day, &recorder) }
    return fact
  }

  /// Funds that stand for each other would stand for nothing.
  private func requireNoCircle(in view: some BooksView) throws {
    var reached: Set<FundCode> = []
    var open = [guarantor]
    while let next = open.popLast() {
      guard reached.insert(next).inserted else { continue }
      open += try Guarantees.of(next, in: view).filter(\.ceiling.isPositive).map(\.guarantor)
    }
    let family = try FundFamily.of(fund, in: view)
    guard reached.isDisjoint(with: family) else {
      throw KeepingRefusal.guaranteeInCircle(fund: fund, guarantor: guarantor)
    }
  }
}
