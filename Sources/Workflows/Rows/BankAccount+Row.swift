package import Keeping
import Ledger

extension BankAccount: Row {
  package static let table = "bank_account"
  package static let columns = ["account", "holder", "iban", "words", "identified_on"]

  package func write(to row: inout some RowWriter) {
    row.account(account)
    row.hash(holder)
    row.hash(iban)
    row.integer(words)
    row.day(identifiedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      account: try row.account(), holder: try row.hash(), iban: try row.hash(),
      words: try row.integer(), identifiedOn: try row.day())
  }
}
