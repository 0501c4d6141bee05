package import Ledger

/// Where a donation stands, from what happened to it.
extension Donation {
  /// What was neither given back nor lost: the most a bank's taking can still be set against.
  package func kept() throws(LedgerRefusal) -> Amount {
    try amount - refunded - lost
  }

  /// What may still be given back by decision: money in dispute may not.
  package func remaining() throws(LedgerRefusal) -> Amount {
    try kept() - held
  }

  /// What sits on its account until it is cleared.
  package func onAccount() throws(LedgerRefusal) -> Amount {
    try remaining() - fee
  }

  /// Whether its money is on its way through a platform: recorded, and not yet at the bank.
  package var isToClear: Bool {
    channel.accountRole == .platform && !isCleared && state != .voided
  }

  package var isCleared: Bool { clearedOn != nil }

  /// Whether it ended without ever reaching the bank or being counted: a cheque or cash that went back
  /// whole. What went through a platform appears in a payout all the same.
  package func endedUncleared() throws(LedgerRefusal) -> Bool {
    guard clearing == nil, channel == .cheque || channel == .cash else { return false }
    return try kept().isZero
  }

  /// Whether anything of it was given back or is contested.
  package var isTouched: Bool { !refunded.isZero || !lost.isZero || !held.isZero }

  /// Sets the state that follows from what happened.
  package mutating func settleState() {
    if state == .voided { return }
    state =
      if held.isPositive { .disputed } else if lost.isPositive { .lost } else if refunded == amount
      { .refunded } else if refunded.isPositive { .partlyRefunded } else if isCleared {
        .cleared
      } else { .received }
  }
}

extension Campaign {
  /// The fund that bears the fees of a donation to this fund. Where a campaign bears its own fees, so
  /// does the child fund of a designation.
  package func feeBearer(for fund: FundCode) -> FundCode {
    feesFund == self.fund ? fund : feesFund
  }
}
