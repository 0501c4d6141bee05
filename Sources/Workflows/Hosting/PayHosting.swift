import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Pays out what was asked of a hosted project, once as many as the policy says have looked at it.
package struct PayHosting {
  package var payment: String
  package var account: AccountCode?
  package var day: Day

  package init(_ payment: String, account: AccountCode? = nil, day: Day) {
    self.payment = payment
    self.account = account
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> HostingPayment {
    try recorder.require(.hostedPay)
    let payment = try HostedProjects.unpaid(payment, in: view)
    let project = try HostedProjects.known(payment.fund, in: view)
    _ = try HostedProjects.requirePayable(project, for: payment.purpose)
    guard day >= payment.askedOn else {
      throw HostingRefusal.dayTooEarly(payment.fund, earliest: payment.askedOn, given: day)
    }
    let checks = try HostingChecks(of: payment, paidBy: recorder.actor, on: day, in: view)
    guard checks.suffice else {
      throw HostingRefusal.unchecked(
        payment: payment.id.text, needed: checks.needed, checked: checks.counted)
    }
    if payment.purpose == .fee { try HostingFees.require(payment.amount, of: project, in: view) }
    try CommitmentBalances.requireFree(payment.amount, in: payment.fund, on: day, view: view)
    if payment.purpose == .devolution { try requireRoles(project, in: view) }
    let account = try MoneyAccounts.payingAccount(account, in: view)
    try MoneyAccounts.requireCash(
      payment.amount, on: account, in: payment.fund, from: day, view: view)
    try recorder.record(
      HostingPaid(
        payment: payment.id, account: account, day: day, document: recorder.document))
    return payment
  }

  /// What was carried for a project of our own is used when it ends: each account that holds some says by
  /// its role what it becomes.
  private func requireRoles(_ project: HostedProject, in view: some BooksView) throws {
    guard project.kind == .hostedInOwnName else { return }
    for balance in try view.balances(.financial, fund: project.fund, through: nil) {
      let held = try balance.net().negated()
      guard held.isPositive,
        let row = try view.find(AccountRow.self, .text(balance.account.text)),
        [.liability, .equity].contains(row.account.kind), row.roles.isEmpty,
        try row.account.parent.flatMap({ try view.find(AccountRow.self, .text($0.text)) })?
          .roles.isEmpty ?? true
      else { continue }
      throw HostingRefusal.carriedWithoutRole(project.fund, balance.account, held)
    }
  }
}
