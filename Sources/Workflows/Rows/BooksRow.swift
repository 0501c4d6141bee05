package import Keeping
package import Ledger

/// Whose books these are, as kept.
package struct BooksRow: Row {
  package let origin: String
  package let organisation: String
  package let siren: String?
  package let rna: String?
  package let currencyCode: String
  package let fiscalYear: String
  package let timeZone: String
  package let openedOn: Day

  package init(opened fact: BooksOpened) {
    origin = fact.origin
    organisation = fact.organisation
    siren = fact.siren
    rna = fact.rna
    currencyCode = fact.currency
    fiscalYear = fact.fiscalYear.description
    timeZone = fact.timeZone
    openedOn = fact.day
  }

  package static let table = "books"
  package static let columns = [
    "origin", "organisation", "siren", "rna", "currency", "fiscal_year", "time_zone", "opened_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(origin)
    row.text(organisation)
    row.optional(siren)
    row.optional(rna)
    row.text(currencyCode)
    row.text(fiscalYear)
    row.text(timeZone)
    row.day(openedOn)
  }

  package init(from row: inout some RowReader) throws {
    origin = try row.text()
    organisation = try row.text()
    siren = try row.optionalText()
    rna = try row.optionalText()
    currencyCode = try row.text()
    fiscalYear = try row.text()
    timeZone = try row.text()
    openedOn = try row.day()
  }

  package var currency: Currency { Currency(code: currencyCode)! }
}

extension Document: Row {
  package static let table = "document"
  package static let columns = ["id", "day", "kind", "hash", "seq"]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.day(day)
    row.choice(kind)
    row.hash(hash)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), day: try row.day(), kind: try row.choice(), hash: try row.hash(),
      seq: try row.integer())
  }
}
