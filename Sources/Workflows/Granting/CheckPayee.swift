import Council
package import Granting
package import Ledger

/// Records that a member has called back about an account: not the one who registered it.
package struct CheckPayee {
  package var collective: CollectiveCode
  package var payee: String?

  package init(collective: CollectiveCode, payee: String? = nil) {
    self.collective = collective
    self.payee = payee
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PayeeCode {
    try recorder.require(.treasurer, .committee)
    _ = try Collectives.find(collective, in: view)
    let known = try Payees.resolve(payee, of: collective, in: view)
    guard let iban = known.iban else { throw GrantingRefusal.payeeWithoutAccount(known.code) }
    guard recorder.actor != known.registeredBy else {
      throw GrantingRefusal.payeeCheckedByRegistrar(known.code)
    }
    try recorder.record(
      PayeeChecked(payee: known.id, iban: iban, day: today, document: recorder.document))
    return known.code
  }
}
