import Keeping
import Ledger

/// What each purpose of a reserve holds, beside the one account of the commitment book.
extension Projection {
  /// Takes what a loss cost out of the reserve's purposes: losses first, then appeals.
  func takeFromReserve(_ amount: Amount, fund: FundCode) throws {
    var left = amount
    for purpose in ReservePurpose.allCases where left.isPositive {
      guard var reserve = try reserve(purpose, of: fund) else { continue }
      let taken = min(left, reserve.held)
      reserve.held = try reserve.held - taken
      left = try left - taken
      try tables.update(reserve)
    }
    precondition(left.isZero, "the reserve's purposes hold together what its account holds")
  }

  /// Puts back what was taken, appeals first, each up to its level; what is beyond all levels, because
  /// one was lowered since, stays with the first.
  func giveBackToReserve(_ amount: Amount, fund: FundCode) throws {
    var left = amount
    let reserves = try ReservePurpose.allCases.compactMap { try reserve($0, of: fund) }
    for (place, var reserve) in reserves.enumerated().reversed() {
      let room = max(.zero, try reserve.level - reserve.held)
      let given = place == 0 ? left : min(left, room)
      reserve.held = try reserve.held + given
      left = try left - given
      try tables.update(reserve)
    }
  }

  private func reserve(_ purpose: ReservePurpose, of fund: FundCode) throws -> Reserve? {
    try tables.find(Reserve.self, .text(fund.text), .text(purpose.rawValue))
  }
}
