package import Granting
import Journal
import Keeping
package import Ledger

/// Our own accounts as banks know them.
package enum BankAccounts {
  /// As it was given; nil before that, and without the people file.
  package static func details(
    of account: AccountCode, in view: some BooksView
  ) throws -> PayeeAccount? {
    guard let known = try view.find(BankAccount.self, .text(account.text)),
      let iban = try Words.text(.iban, of: known.words, in: view)
    else { return nil }
    return PayeeAccount(
      payload: iban, holder: try Words.text(.holder, of: known.words, in: view) ?? "")
  }
}
