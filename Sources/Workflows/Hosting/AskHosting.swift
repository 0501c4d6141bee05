import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Asks that money of a hosted project be paid, against a document: what it bought, by one who may ask;
/// what the host keeps; or what is left when it ends.
package struct AskHosting {
  package var fund: FundCode
  package var purpose: HostingPayment.Purpose
  /// All that is free, where what is left goes on.
  package var amount: Amount?
  /// Whose income a fee is.
  package var feeFund: FundCode
  /// What a devolution in own name is for us.
  package var charge: HostingPayment.Charge?
  /// Who asks; kept in the people file only, as the next is.
  package var requester: String?
  package var payee: String?
  package var day: Day

  package init(
    fund: FundCode, for purpose: HostingPayment.Purpose, amount: Amount?,
    feeFund: FundCode = .general, charge: HostingPayment.Charge? = nil, by requester: String? = nil,
    payee: String? = nil, day: Day
  ) {
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.feeFund = feeFund
    self.charge = charge
    self.requester = requester
    self.payee = payee
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingAsked {
    try recorder.require(.hostedAsk)
    let project = try HostedProjects.known(fund, in: view)
    guard purpose == .devolution || project.kind == .hostedByMandate else {
      throw HostingRefusal.notUnderMandate(fund, purpose)
    }
    guard charge == nil || purpose == .devolution && project.kind == .hostedInOwnName else {
      throw HostingRefusal.noCharge(fund, purpose)
    }
    let agreement = try HostedProjects.requirePayable(project, for: purpose)
    guard day >= agreement.day else {
      throw HostingRefusal.dayTooEarly(fund, earliest: agreement.day, given: day)
    }
    try requireMayAsk(project, agreement, in: view)
    guard let document = recorder.document else {
      throw HostingRefusal.documentMissing(act: "a payment of a project")
    }
    let amount =
      try self.amount ?? CommitmentBalances.lowestFree(of: fund, from: day, in: view)
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    if purpose == .fee { try HostingFees.require(amount, of: project, in: view) }
    try CommitmentBalances.requireFree(amount, in: fund, on: day, view: view)
    let fact = HostingAsked(
      id: recorder.makeID(), fund: fund, purpose: purpose, amount: amount,
      feeFund: purpose == .fee ? try Funds.spendable(feeFund, in: view).code : nil,
      charge: charge, requester: try recorder.commit(words: requester, tag: .requester),
      payee: try recorder.commit(words: payee, tag: .contact), day: day, document: document)
    try recorder.record(fact)
    return fact
  }

  /// Costs are asked for; what the agreement itself gives, the host may ask too.
  private func requireMayAsk(
    _ project: HostedProject, _ agreement: HostedProject.Agreement, in view: some BooksView
  ) throws {
    guard let requester else {
      if purpose == .costs { throw HostingRefusal.requesterMissing(fund) }
      return
    }
    guard let named = try Words.text(.requesters, of: agreement.seq, in: view) else {
      throw HostingRefusal.requestersUnread(fund)
    }
    guard HostingRequesters(named).contains(requester) else {
      throw HostingRefusal.notARequester(fund)
    }
  }
}
