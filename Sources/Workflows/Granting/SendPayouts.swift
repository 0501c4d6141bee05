import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Sends payouts, for the first time or again: to the account the payee has now, out of the bank money
/// of the funds that bear it. Nothing is posted before the bank has debited it.
package struct SendPayouts {
  package var payouts: [String]
  /// The bank account of transfers, where there are several.
  package var bank: AccountCode?
  /// The box of cash payouts, where there are several.
  package var box: AccountCode?
  package var byHand: Bool
  package var day: Day

  package init(
    payouts: [String], bank: AccountCode? = nil, box: AccountCode? = nil, byHand: Bool = false,
    day: Day
  ) {
    self.payouts = payouts
    self.bank = bank
    self.box = box
    self.byHand = byHand
    self.day = day
  }

  /// One attempt on its way.
  package struct Sent: Sendable {
    package let payout: PayoutCode
    package let attempt: Int64
    package let amount: Amount
    /// Whether a second person has looked at it, with the account it goes to.
    package let isChecked: Bool
    /// Whether somebody called back about that account; cash needs no call.
    package let isAccountChecked: Bool
  }

  /// What is to be confirmed: a payout's amount never changes.
  package func total(in view: some BooksView) throws -> Amount {
    try Payouts.resolve(payouts, in: view).map(\.amount).sum()
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Sent] {
    try recorder.require(.treasurer)
    let payouts = try Payouts.resolve(payouts, in: view)
    return try payouts.map { try send($0, &recorder) }
  }

  private func send<Tables>(
    _ payout: Payout, _ recorder: inout Recorder<Tables>
  ) throws -> Sent {
    let view = recorder.tables
    let award = try Payouts.award(of: payout, in: view)
    let payee = try Payouts.payee(of: payout, in: view)
    try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "sent")
    guard award.isPayable else { throw PayoutRefusal.notPayable(award.code, state: award.state) }
    try PaymentRules.requireNotApprover(recorder.actor, of: award, in: view)
    let last = try Payouts.currentAttempt(of: payout, in: view)
    try PaymentRules.require(
      day, notBefore: last?.bouncedOn ?? payout.preparedOn, of: payout.code)
    let account = try account(for: payee, in: view)
    try requireCash(payout.sources, on: account, view: view)
    let attempt = payout.attempts + 1
    try recorder.record(
      PayoutSent(
        payout: payout.id, attempt: attempt, account: account, iban: payee.iban, byHand: byHand,
        day: day, document: recorder.document))
    let isChecked = payout.checkedBy != nil && payout.checkedIBAN == payee.iban
    return Sent(
      payout: payout.code, attempt: attempt, amount: payout.amount, isChecked: isChecked,
      isAccountChecked: payee.iban == nil || payee.checkedAt != nil)
  }

  private func account(for payee: Payee, in view: some BooksView) throws -> AccountCode {
    if payee.kind == .cash {
      return try MoneyAccounts.account(box, role: .cash, in: view)
    }
    guard payee.iban != nil else { throw GrantingRefusal.payeeWithoutAccount(payee.code) }
    return try MoneyAccounts.account(bank, role: .bank, in: view)
  }

  /// Each fund has its part on that account, that day and later, besides what is on its way already.
  private func requireCash(
    _ sources: Sources, on account: AccountCode, view: some BooksView
  ) throws {
    var onItsWay: [FundCode: Amount] = [:]
    try view.forEach(
      Attempt.self,
      where: [.equals("account", account.text), .equals("state", Attempt.State.sent.rawValue)]
    ) { attempt in
      for source in try Payouts.resolve(attempt.payout.text, in: view).sources.all {
        onItsWay[source.fund] = try (onItsWay[source.fund] ?? .zero) + source.amount
      }
      return true
    }
    for source in sources.all {
      let held = try view.dailyBalances(.financial, fund: source.fund, account: account)
      let available =
        try CommitmentBalances.lowest(of: held, from: day) - (onItsWay[source.fund] ?? .zero)
      guard source.amount <= available else {
        throw KeepingRefusal.insufficientCash(
          account: account, fund: source.fund, available: available, needed: source.amount)
      }
    }
  }
}
