import Council
package import Granting
package import Ledger

/// Registers another account of a payee. Its check begins again.
package struct ChangePayee {
  package var collective: CollectiveCode
  package var payee: String?
  package var account: PayeeAccount

  package init(collective: CollectiveCode, payee: String? = nil, account: PayeeAccount) {
    self.collective = collective
    self.payee = payee
    self.account = account
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PayeeCode {
    try recorder.require(.collectiveIban)
    _ = try Collectives.find(collective, in: view)
    let known = try Payees.resolve(payee, of: collective, in: view)
    guard known.kind != .cash else { throw GrantingRefusal.cashHasNoAccount }
    guard try Payees.account(of: known, in: view) != account else {
      throw GrantingRefusal.accountUnchanged(known.code)
    }
    try PayeeRecording.change(known, to: account, on: today, &recorder)
    return known.code
  }
}
