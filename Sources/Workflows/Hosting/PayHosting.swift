import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Pays money of a hosted project out, against a document: what it bought, what the host keeps, or what
/// is left when it ends.
package struct PayHosting {
  package var fund: FundCode
  package var purpose: HostingPayment.Purpose
  /// All that is free, where what is left goes on.
  package var amount: Amount?
  package var account: AccountCode?
  /// Whose income a fee is.
  package var feeFund: FundCode
  /// Kept in the people file only.
  package var payee: String?
  package var day: Day

  package init(
    fund: FundCode, for purpose: HostingPayment.Purpose, amount: Amount?,
    account: AccountCode? = nil, feeFund: FundCode = .general, payee: String? = nil, day: Day
  ) {
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.account = account
    self.feeFund = feeFund
    self.payee = payee
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingPaid {
    try recorder.require(.hostedPay)
    let project = try HostedProjects.known(fund, in: view)
    guard purpose == .devolution || project.kind == .hostedByMandate else {
      throw HostingRefusal.notUnderMandate(fund, purpose)
    }
    let mayPay = purpose == .devolution ? project.state == .windingDown : project.state.maySpend
    guard mayPay, let agreement = project.agreement else {
      throw HostingRefusal.stateForbids(fund, state: project.state, act: "paid from")
    }
    guard day >= agreement.day else {
      throw HostingRefusal.dayTooEarly(fund, earliest: agreement.day, given: day)
    }
    guard let document = recorder.document else {
      throw HostingRefusal.documentMissing(act: "a payment of a project")
    }
    let amount =
      try self.amount ?? CommitmentBalances.lowestFree(of: fund, from: day, in: view)
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    if purpose == .fee { try requireWithinFee(amount, of: project, agreement.fee, in: view) }
    try CommitmentBalances.requireFree(amount, in: fund, on: day, view: view)
    let account = try account(in: view)
    try MoneyAccounts.requireCash(amount, on: account, in: fund, from: day, view: view)
    let fact = HostingPaid(
      id: recorder.makeID(), fund: fund, purpose: purpose, amount: amount, account: account,
      feeFund: purpose == .fee ? try Funds.spendable(feeFund, in: view).code : nil,
      payee: try recorder.commit(words: payee, tag: .contact), day: day, document: document)
    try recorder.record(fact)
    return fact
  }

  private func account(in view: some BooksView) throws -> AccountCode {
    try MoneyAccounts.payingAccount(account, in: view)
  }

  private func requireWithinFee(
    _ amount: Amount, of project: HostedProject, _ rate: FeeRate, in view: some BooksView
  ) throws {
    let left = try HostingFees.left(of: project, in: view)
    guard amount <= left else {
      throw HostingRefusal.aboveFee(fund, rate: rate, left: left, asked: amount)
    }
  }
}
