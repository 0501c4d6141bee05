package import Granting
package import Ledger

/// What an award was at the end of a day, whatever became of it later.
extension Award {
  /// Whether free money had been set aside for it; what was released since still counts as an award.
  package func wasReserved(by day: Day?) -> Bool {
    guard let reservedOn else { return false }
    return day.map { reservedOn <= $0 } ?? true
  }

  /// Whether it was approved and short of free money.
  package func wasWaiting(on day: Day?) -> Bool {
    guard let day else { return state == .waiting }
    guard rank != nil, let decidedOn, decidedOn <= day else { return false }
    if let reservedOn { return reservedOn > day }
    return endedOn.map { $0 > day } ?? true
  }

  /// Its state on a day, with what had been paid and returned until then.
  package func state(
    on day: Day?, paid: Amount, returned: Amount
  ) throws(LedgerRefusal) -> State {
    guard let day else { return state }
    guard let decidedOn, decidedOn <= day else { return .proposed }
    guard wasReserved(by: day) else { return wasWaiting(on: day) ? .waiting : state }
    var then = self
    then.notifiedOn = notifiedOn.flatMap { $0 <= day ? $0 : nil }
    then.dueOn = dueOn.flatMap { $0 <= day ? $0 : nil }
    then.reportedOn = reportedOn.flatMap { $0 <= day ? $0 : nil }
    then.closedOn = closedOn.flatMap { $0 <= day ? $0 : nil }
    then.paid = paid
    then.returned = returned
    return try then.stateByMoney()
  }
}
