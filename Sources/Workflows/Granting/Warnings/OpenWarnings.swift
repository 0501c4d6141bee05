package import Granting

/// Payouts that something speaks against, and what nobody has answered yet.
package enum OpenWarnings {
  package struct Warned: Sendable {
    package let payout: Payout
    package let warning: PaymentWarning
    package let answer: PayoutAnswer?
    /// Whether somebody must still answer it.
    package var isOpen: Bool { warning.needsAnswer && answer == nil }
  }

  /// What speaks against each of these, answered or not.
  package static func of(_ payouts: [Payout], in view: some BooksView) throws -> [Warned] {
    var warnings = PaymentWarnings(view)
    return try payouts.flatMap { payout in
      let transfer = try Transfer(payout, in: view)
      return try warnings.of(transfer).map {
        Warned(payout: payout, warning: $0, answer: try warnings.answer(to: $0, of: transfer))
      }
    }
  }

  /// What must be answered before payouts that can be sent are.
  package static func waiting(in view: some BooksView) throws -> [Warned] {
    let payouts = try Payout.State.allCases.filter(\.canBeSent).flatMap {
      try view.rows(Payout.self, where: [.equals("state", $0.rawValue)])
    }
    return try of(payouts, in: view).filter(\.isOpen)
  }

  /// Refuses while one of these is against any of the transfers; the first kind with all it is against.
  static func requireNone(_ transfers: [Transfer], in view: some BooksView) throws {
    var warnings = PaymentWarnings(view)
    var open: [PaymentWarning: [PayoutCode]] = [:]
    for transfer in transfers {
      for warning in try warnings.unanswered(transfer) {
        open[warning, default: []].append(transfer.payout.code)
      }
    }
    guard let first = PaymentWarning.allCases.first(where: { open[$0] != nil }) else { return }
    throw WarningRefusal.unanswered(open[first] ?? [], first)
  }
}
