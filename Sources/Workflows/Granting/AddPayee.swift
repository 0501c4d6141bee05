import Council
package import Granting
package import Ledger

/// Adds who receives money for a collective: its own account, a sponsor, a mandated person, a supplier,
/// or cash.
package struct AddPayee {
  package var collective: CollectiveCode
  package var kind: Payee.Kind
  package var account: PayeeAccount?
  package var ceiling: Amount?

  package init(
    collective: CollectiveCode, kind: Payee.Kind, account: PayeeAccount? = nil,
    ceiling: Amount? = nil
  ) {
    self.collective = collective
    self.kind = kind
    self.account = account
    self.ceiling = ceiling
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PayeeCode {
    try recorder.require(.collectivePayee)
    _ = try Collectives.find(collective, in: view)
    if let ceiling, !ceiling.isPositive { throw GrantingRefusal.ceilingNotPositive }
    guard (account == nil) == (kind == .cash) else {
      throw kind == .cash
        ? GrantingRefusal.cashHasNoAccount : GrantingRefusal.payeeNeedsAccount(kind)
    }
    return try PayeeRecording.add(
      account, kind: kind, to: collective, on: today, ceiling: ceiling,
      agreement: recorder.document, &recorder)
  }
}
