package import Ledger

/// What is left of an award, and the state that follows from what was paid, returned and released.
extension Award {
  /// Promised and neither paid nor released.
  package func unpaid() throws(LedgerRefusal) -> Amount { try amount - released - paid }

  /// Once it is reserved, its state follows from its money and its days.
  package func stateByMoney() throws(LedgerRefusal) -> State {
    let isSettled = try unpaid().isZero
    let isPaid = isSettled && paid.isPositive
    if isPaid, closedOn != nil { return .closed }
    if isPaid, reportedOn != nil { return .reported }
    if returned.isPositive { return .partReturned }
    if isPaid { return .paid }
    if isSettled { return .released }
    if paid.isPositive { return .partlyPaid }
    if dueOn != nil { return .due }
    return notifiedOn == nil ? .reserved : .notified
  }

  /// Whether it is a debt that may be paid: notified, with nothing left to wait for.
  package var isPayable: Bool {
    notifiedOn != nil && (conditions == nil || dueOn != nil)
  }
}

extension Award.State {
  /// Whether free money is set aside for it, or was.
  package var isReserved: Bool {
    switch self {
    case .reserved, .notified, .due, .partlyPaid, .paid, .reported, .closed, .partReturned,
      .released:
      true
    case .proposed, .deferred, .waiting, .refused, .lapsed: false
    }
  }

  /// Whether it counts towards what its application gets: promised, or waiting for money.
  package var isPromised: Bool { isReserved || self == .waiting }
}
