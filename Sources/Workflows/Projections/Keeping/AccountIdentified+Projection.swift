import Keeping
import Ledger

extension AccountIdentified: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let identified = BankAccount(
      account: account, holder: holder, iban: iban, words: books.place.seq, identifiedOn: day)
    if try books.tables.find(BankAccount.self, .text(account.text)) == nil {
      try books.tables.insert(identified)
    } else {
      try books.tables.update(identified)
    }
  }
}
