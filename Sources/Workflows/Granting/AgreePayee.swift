import Council
package import Granting
package import Ledger

/// States anew as what a known payee receives, and up to how much: its agreement has come.
package struct AgreePayee {
  package var collective: CollectiveCode
  package var payee: String
  package var kind: Payee.Kind
  package var ceiling: Amount?

  package init(
    collective: CollectiveCode, payee: String, kind: Payee.Kind, ceiling: Amount? = nil
  ) {
    self.collective = collective
    self.payee = payee
    self.kind = kind
    self.ceiling = ceiling
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PayeeCode {
    try recorder.require(.collectivePayee)
    let known = try Payees.resolve(payee, of: collective, in: view)
    if let ceiling, !ceiling.isPositive { throw GrantingRefusal.ceilingNotPositive }
    guard (known.iban == nil) == (kind == .cash) else {
      throw kind == .cash
        ? GrantingRefusal.cashHasNoAccount : GrantingRefusal.payeeNeedsAccount(kind)
    }
    try recorder.record(
      PayeeAgreed(
        payee: known.id, kind: kind, ceiling: ceiling, day: today, document: recorder.document))
    return known.code
  }
}
