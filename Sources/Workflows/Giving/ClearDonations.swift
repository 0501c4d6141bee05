import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Clears donations whose money has reached the bank: by a platform's payout, by a bank line, by a
/// deposit slip of cheques; or takes note of what a platform debited.
package struct ClearDonations {
  package var kind: Clearing.Kind
  package var account: AccountCode?
  package var bank: AccountCode?
  package var day: Day
  /// The payout's or slip's own; nil for the clearing's id.
  package var reference: String?
  /// What the bank credited; nil for what the books expect. Below zero for a debit.
  package var amount: Amount?
  package var fee = Amount.zero
  package var feesFund: FundCode?
  /// The donations it names; nil for all that wait on the account.
  package var names: [String]?
  /// Of all that wait, those received until then.
  package var through: Day?
  /// What is known to be unexplained of this payout.
  package var residual = Amount.zero
  /// How long a bank may still take a credited cheque back.
  package var reversibleDays = 60
  package var progress: (Int) -> Void = { _ in }

  package init(_ kind: Clearing.Kind, on day: Day) {
    self.kind = kind
    self.day = day
  }

  /// What was cleared.
  package struct Outcome {
    package let fact: DonationsCleared
    /// Whether it explains all that earlier payouts left unexplained.
    package let explainsEarlier: Bool
    /// Funds that have more to promise now.
    package let funds: [FundCode]
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Outcome {
    try recorder.require(.donationClear)
    guard !fee.isNegative else { throw GivingRefusal.amountNotPositive }
    let id = recorder.makeID(Clearing.self)
    let account = try MoneyAccounts.account(
      self.account, role: kind == .slip ? .cheques : .platform, in: view)
    let reference = try newReference(id, account, in: view)
    let bank = try MoneyAccounts.account(self.bank, role: .bank, in: view)
    let waiting = try WaitingDonations.select(
      on: account, day: day, through: through, names: kind == .platformDebit ? [] : names,
      in: view, progress: progress)
    let split = try PayoutSplit(
      expected: waiting.expected(on: account, through: day, in: view), amount: amount, fee: fee)
    try check(split, waiting, account)
    let fact = try record(
      DonationsCleared(
        id: id, kind: kind, reference: reference, account: account, bank: bank, day: day,
        amount: split.amount, fee: fee, feesFund: feesFund(waiting, in: view),
        feeKeptIn: split.feeKeptIn, count: Int64(waiting.ids.count), gross: waiting.gross,
        residual: split.residual, shares: split.shares, parts: Hash(),
        document: recorder.document),
      waiting.ids, &recorder)
    return Outcome(
      fact: fact, explainsEarlier: try split.explainsStanding(), funds: waiting.funds.sorted())
  }

  private func newReference(
    _ id: ID<Clearing>, _ account: AccountCode, in view: some BooksView
  ) throws -> String {
    guard let reference else { return id.text }
    guard ReferenceForm.admits(reference) else { throw GivingRefusal.invalidReference(reference) }
    let known = try view.first(
      Clearing.self,
      where: [
        .equals("account", account.text), .equals("reference", reference),
        Condition("voided", .equals, .integer(0)),
      ])
    guard known == nil else {
      throw GivingRefusal.clearingKnown(reference: reference, account: account)
    }
    return reference
  }

  private func check(
    _ split: PayoutSplit, _ waiting: WaitingDonations, _ account: AccountCode
  ) throws {
    guard !waiting.ids.isEmpty || split.shares.contains(where: { !$0.amount.isZero }) else {
      throw GivingRefusal.nothingToClear(account)
    }
    let isDebit = kind == .platformDebit
    guard isDebit ? split.amount.isNegative : !split.amount.isNegative else {
      throw GivingRefusal.amountNotPositive
    }
    guard try split.residual == residual || (residual.isZero && split.explainsStanding()) else {
      throw GivingRefusal.residual(
        expected: split.expected, given: split.amount, residual: split.residual)
    }
  }

  /// Who bears the payout's fee: the fund named, or the one that bears those of all these donations.
  private func feesFund(
    _ waiting: WaitingDonations, in view: some BooksView
  ) throws -> FundCode? {
    guard fee.isPositive else { return nil }
    if let feesFund {
      guard try view.find(Fund.self, .text(feesFund.text)) != nil else {
        throw KeepingRefusal.fundUnknown(feesFund)
      }
      return feesFund
    }
    guard waiting.bearers.count == 1 else {
      throw GivingRefusal.feesFundAmbiguous(waiting.bearers.sorted())
    }
    return waiting.bearers.first
  }

  private func record<Tables>(
    _ head: DonationsCleared, _ ids: [ID<Donation>], _ recorder: inout Recorder<Tables>
  ) throws -> DonationsCleared {
    var head = head
    let until = kind == .slip ? day.adding(days: reversibleDays) : nil
    head.parts = try recorder.recordParts(of: head.id, ids, on: day, reversibleUntil: until)
    try recorder.record(head)
    return head
  }
}

extension Recorder {
  /// Records the donations of a clearing in parts and gives the hash that its head names.
  mutating func recordParts(
    of clearing: ID<Clearing>, _ donations: [ID<Donation>], on day: Day, reversibleUntil: Day?
  ) throws -> Hash {
    for start in stride(from: 0, to: donations.count, by: ClearingPart.longest) {
      let end = min(start + ClearingPart.longest, donations.count)
      try record(
        ClearingPart(
          clearing: clearing, day: day, donations: Array(donations[start..<end]),
          reversibleUntil: reversibleUntil))
    }
    return try hashOfParts()
  }
}
