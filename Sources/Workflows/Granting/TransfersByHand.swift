import Granting
import Journal

/// Transfers that were sent to be typed at the bank, and that it has not answered yet.
package struct TransfersByHand {
  /// Else all that there are.
  package var payouts: [String]

  package init(_ payouts: [String] = []) {
    self.payouts = payouts
  }

  package func decide(in view: some BooksView) throws -> [SendPayouts.Sent] {
    try Words.require(in: view)
    if !payouts.isEmpty {
      return try Payouts.resolve(payouts, in: view).map { payout in
        try PaymentRules.require(payout, in: [.sent], act: "typed at the bank")
        guard let sent = try sent(payout, in: view) else {
          throw PayoutRefusal.notByHand(payout.code)
        }
        return sent
      }
    }
    return try view.rows(
      Payout.self, where: [.equals("state", Payout.State.sent.rawValue)]
    ).compactMap { try sent($0, in: view) }
  }

  /// Nil for what went as a file, or in cash.
  private func sent(_ payout: Payout, in view: some BooksView) throws -> SendPayouts.Sent? {
    guard let attempt = try Payouts.currentAttempt(of: payout, in: view), attempt.byHand,
      attempt.iban != nil
    else { return nil }
    let payee = try Payouts.payee(of: payout, in: view)
    guard let destination = try Payees.account(of: attempt, in: view) else {
      throw PayoutRefusal.payeeAccountUnknown(payout.code)
    }
    let isSame = payee.iban == attempt.iban
    return SendPayouts.Sent(
      payout: payout.code, attempt: attempt.number, amount: payout.amount,
      account: attempt.account, batch: nil, destination: destination, isCash: false,
      calledBackBy: isSame ? payee.checkedBy : nil,
      verification: isSame ? payee.verification : nil)
  }
}
