package import Journal
package import Ledger

/// Record 0: whose books these are, and what can't change afterwards.
package struct BooksOpened: Fact, Equatable {
  package static let type = "books.opened"

  /// `caisse/` and 128 random bits in hex: names the log in checkpoints and signatures.
  package let origin: String
  package let organisation: String
  package let siren: String?
  package let rna: String?
  /// ISO 4217.
  package let currency: String
  package let fiscalYear: FiscalYearStart
  /// By which checkpoints are signed; nil where none are.
  package let logKey: NoteKey?
  /// IANA name; every day of the books is a day there.
  package let timeZone: String
  package let day: Day

  package init(
    origin: String, organisation: String, siren: String?, rna: String?, currency: String,
    fiscalYear: FiscalYearStart, logKey: NoteKey? = nil, timeZone: String, day: Day
  ) {
    self.origin = origin
    self.organisation = organisation
    self.siren = siren
    self.rna = rna
    self.currency = currency
    self.fiscalYear = fiscalYear
    self.logKey = logKey
    self.timeZone = timeZone
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("currency", currency)
    body.day("day", day)
    body.string("fiscal_year", fiscalYear.description)
    body.optionalNoteKey("log_key", logKey)
    body.string("organisation", organisation)
    body.string("origin", origin)
    body.optionalString("rna", rna)
    body.optionalString("siren", siren)
    body.string("time_zone", timeZone)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    currency = try body.string("currency")
    day = try body.day("day")
    guard let fiscalYear = FiscalYearStart(try body.string("fiscal_year")) else {
      throw body.invalidValue("fiscal_year")
    }
    self.fiscalYear = fiscalYear
    logKey = try body.optionalNoteKey("log_key")
    organisation = try body.string("organisation")
    origin = try body.string("origin")
    rna = try body.optionalString("rna")
    siren = try body.optionalString("siren")
    timeZone = try body.string("time_zone")
  }
}
