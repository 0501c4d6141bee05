import Council
package import Keeping
package import Ledger

/// Sets what a restricted fund may spend of one class of costs without a decision for each.
package struct AllowCost {
  package var fund: FundCode
  package var costClass: CostClass
  package var ceiling: Amount
  package var day: Day
  package var decision: String?

  package init(
    fund: FundCode, costClass: CostClass, ceiling: Amount, day: Day, decision: String? = nil
  ) {
    self.fund = fund
    self.costClass = costClass
    self.ceiling = ceiling
    self.day = day
    self.decision = decision
  }

  /// Whoever spends does not set the ceiling, once there is somebody else who can.
  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> CostAllowed {
    try recorder.require(.fundAllow)
    guard !ceiling.isNegative else { throw KeepingRefusal.amountNotPositive }
    _ = try Funds.spendable(fund, in: view)
    try References.require(decision)
    let fact = CostAllowed(
      fund: fund, costClass: costClass, ceiling: ceiling, day: day, decision: decision,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
