import Council
import Journal
package import Keeping
package import Ledger

/// Gives money of one fund to another, by decision: in both books, on the bank account both keep it on.
package struct TransferBetweenFunds {
  package var from: FundCode
  package var to: FundCode
  package var amount: Amount
  package var day: Day
  package var account: AccountCode?
  package var decision: String?

  package init(
    from: FundCode, to: FundCode, amount: Amount, day: Day, account: AccountCode? = nil,
    decision: String? = nil
  ) {
    self.from = from
    self.to = to
    self.amount = amount
    self.day = day
    self.account = account
    self.decision = decision
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> FundTransferred {
    try recorder.require(.fundTransfer)
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    guard from != to else { throw KeepingRefusal.sameFund(from) }
    let giver = try Funds.spendable(from, in: view)
    _ = try Funds.spendable(to, in: view)
    try HostedProjects.requireSameOwner(from, to, in: view)
    try HostedProjects.requireSpendable(from, act: "given from", in: view)
    try HostedProjects.requireSpendable(to, act: "given to", in: view)
    try References.require(decision)
    let bank = try MoneyAccounts.account(account, role: .bank, in: view)
    if giver.kind.isRestricted, decision == nil {
      throw LedgerRefusal.needsDecisionOrCost(fund: from, account: bank)
    }
    try CommitmentBalances.requireFree(amount, in: from, on: day, view: view)
    try MoneyAccounts.requireCash(amount, on: bank, in: from, from: day, view: view)
    let fact = FundTransferred(
      from: from, to: to, amount: amount, day: day, account: bank,
      liaison: try recorder.account(.interfund), decision: decision, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}

/// References that outsiders give to decisions: minutes, agreements.
enum References {
  static func require(_ reference: String?) throws {
    guard let reference, !ReferenceForm.admits(reference) else { return }
    throw KeepingRefusal.referenceNotAllowed(reference)
  }
}
