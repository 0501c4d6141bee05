import Formats
import Granting
import Ledger
import SQLiteStore
import Workflows

/// What `init` was given, checked.
struct OpeningInput {
  let books: OpenBooks
  let timeZone: String

  init(_ command: Init, _ console: Console) throws {
    guard let currency = Currency(code: command.currency) else {
      throw InputProblem.unknown("currency", command.currency, hint: "use its ISO 4217 code, EUR")
    }
    guard let fiscalYear = FiscalYearStart(command.fiscalYear) else {
      throw InputProblem.unknown(
        "fiscal-year", command.fiscalYear, hint: "write it MM-DD, such as 01-01")
    }
    timeZone = command.timeZone ?? SystemClock.systemTimeZone(console.surroundings.environment)
    guard SystemClock.knows(timeZone: timeZone) else {
      throw InputProblem.unknown(
        "time-zone", timeZone, hint: "use its name, such as Europe/Paris")
    }
    if let siren = command.siren, SIREN(siren) == nil {
      throw InputProblem.unknown("siren", siren, hint: "nine digits, the last one a check")
    }
    if let rna = command.rna, RNA(rna) == nil {
      throw InputProblem.unknown("rna", rna, hint: "a W and nine digits")
    }
    books = OpenBooks(
      organisation: NormalText.normalised(command.organisation), siren: command.siren,
      rna: command.rna, currency: currency, chart: try Charts.given(command.chart, console),
      fiscalYear: fiscalYear, timeZone: timeZone)
  }
}
