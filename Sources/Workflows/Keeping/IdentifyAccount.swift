import Council
package import Granting
import Journal
import Keeping
package import Ledger

/// Says which IBAN one of our bank accounts has, and in whose name: what a file of transfers debits.
package struct IdentifyAccount {
  package var account: AccountCode
  package var details: PayeeAccount

  package init(account: AccountCode, details: PayeeAccount) {
    self.account = account
    self.details = details
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws {
    try recorder.require(.accountIban)
    _ = try MoneyAccounts.account(account, role: .bank, in: view)
    guard try BankAccounts.details(of: account, in: view) != details else {
      throw KeepingRefusal.bankAccountUnchanged(account)
    }
    try recorder.record(
      AccountIdentified(
        account: account,
        holder: try recorder.commit(to: Array(details.holder.utf8), tag: .holder),
        iban: try recorder.commit(to: Array(details.payload.utf8), tag: .iban),
        day: today, document: recorder.document))
  }
}
