package import Council
package import Granting
package import Journal
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
    /// Where the money leaves.
    package let account: AccountCode
    /// The transfers it goes with as a file; nil for cash, and where it is typed at the bank.
    package let batch: ID<Batch>?
    /// Where it goes, for who types it; nil for cash, and without the people file.
    package let destination: PayeeAccount?
    package let isCash: Bool
    /// Who called back about that account, and what its bank said of the holder.
    package let calledBackBy: MemberCode?
    package let verification: HolderVerification?

    /// `CA-G12-7K2Q-1`, as in the transfer's text.
    package var code: String { "\(payout)-\(attempt)" }
  }

  /// What is to be confirmed: a payout's amount never changes.
  package func total(in view: some BooksView) throws -> Amount {
    try Payouts.resolve(payouts, in: view).map(\.amount).sum()
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Sent] {
    try recorder.require(.payoutSend)
    let transfers = try Payouts.resolve(payouts, in: view).map { try Transfer($0, in: view) }
    for transfer in transfers { try requireSendable(transfer, by: recorder.actor, in: view) }
    try Checklists.requireWhole(before: transfers, in: view)
    try AccountRules(view: view, now: recorder.at).require(transfers)
    try OpenWarnings.requireNone(transfers, in: view)
    try GateRules.requireOpen(before: transfers, in: view)
    let batch: ID<Batch> = recorder.makeID()
    var money = MoneyOnItsWay()
    return try transfers.map { try send($0, with: batch, out: &money, &recorder) }
  }

  private func send<Tables>(
    _ transfer: Transfer, with batch: ID<Batch>, out money: inout MoneyOnItsWay,
    _ recorder: inout Recorder<Tables>
  ) throws -> Sent {
    let view = recorder.tables
    let (payout, award, payee) = (transfer.payout, transfer.award, transfer.payee)
    let account = try account(for: payee, in: view)
    try money.add(payout.sources, from: account, on: day, in: view)
    try PaymentRules.requireChecked(
      payout, of: award, to: payee, by: recorder.actor, in: view)
    let isFiled = payee.kind != .cash && !byHand
    let fact = PayoutSent(
      payout: payout.id, attempt: payout.attempts + 1, account: account, iban: payee.iban,
      byHand: byHand, batch: isFiled ? batch : nil, day: day, document: recorder.document)
    try recorder.record(fact)
    return Sent(
      payout: payout.code, attempt: fact.attempt, amount: payout.amount, account: account,
      batch: fact.batch, destination: byHand ? try Payees.account(of: payee, in: view) : nil,
      isCash: payee.kind == .cash, calledBackBy: payee.checkedBy,
      verification: payee.verification)
  }

  private func requireSendable(
    _ transfer: Transfer, by actor: MemberCode, in view: some BooksView
  ) throws {
    let (payout, award) = (transfer.payout, transfer.award)
    try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "sent")
    guard award.isPayable else { throw PayoutRefusal.notPayable(award.code, state: award.state) }
    try Instalments.requireDue(payout, of: award, on: day, in: view)
    try PaymentRules.requireNotApprover(actor, of: award, in: view)
    let last = try Payouts.currentAttempt(of: payout, in: view)
    try PaymentRules.require(
      day, notBefore: last?.bouncedOn ?? payout.preparedOn, of: payout.code)
    try HostedProjects.requireSpendable(award.fund, act: "paid from", in: view)
  }

  private func account(for payee: Payee, in view: some BooksView) throws -> AccountCode {
    if payee.kind == .cash {
      return try MoneyAccounts.account(box, role: .cash, in: view)
    }
    _ = try Payees.requireAccount(of: payee)
    return try MoneyAccounts.account(bank, role: .bank, in: view)
  }
}
