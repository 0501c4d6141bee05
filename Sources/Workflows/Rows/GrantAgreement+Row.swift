package import Keeping
import Ledger

extension GrantAgreement: Row {
  package static let table = "grant_agreement"
  package static let columns = ["fund", "terms", "agreed_on", "document", "seq", "version"]

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.part(terms)
    row.day(agreedOn)
    row.id(document)
    row.integer(seq)
    row.integer(version)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), terms: try row.part(), agreedOn: try row.day(),
      document: try row.id(), seq: try row.integer(), version: try row.integer())
  }
}
