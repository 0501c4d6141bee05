import Giving
import Ledger

/// Reads the fields of one row and collects what is wrong with them, each with its place.
struct FieldReading {
  let row: CSVRow
  private(set) var findings: [Finding] = []
  /// What to say of a bad amount in files that have no dialect to choose.
  private let amountHint: String?

  init(_ row: CSVRow, amountHint: String? = nil) {
    self.row = row
    self.amountHint = amountHint
  }

  mutating func refuse(_ code: String, field: Int?, _ message: String, hint: String? = nil) {
    findings.append(row.finding(code, field: field, message, hint: hint))
  }

  func text(_ field: Int?) -> String {
    field.map { row.text($0) } ?? ""
  }

  func optional(_ field: Int?) -> String? {
    guard let field, !row.isEmpty(field) else { return nil }
    return row.text(field)
  }

  mutating func amount(_ field: Int, _ reader: AmountReader) -> Amount? {
    do throws(AmountProblem) {
      return try reader.read(row[field])
    } catch {
      refuse(
        error.code, field: field, error.message,
        hint: amountHint ?? error.hint(reader.form, reader.currency))
      return nil
    }
  }

  /// Nothing for an empty field.
  mutating func optionalAmount(_ field: Int?, _ reader: AmountReader) -> Amount? {
    guard let field, !row.isEmpty(field) else { return nil }
    return amount(field, reader)
  }

  mutating func day(_ field: Int, _ reader: DayReader) -> Day? {
    do throws(DayProblem) {
      return try reader.read(row[field])
    } catch {
      refuse(error.code, field: field, error.message, hint: error.hint(reader.form))
      return nil
    }
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ field: Int, code: String, _ what: String
  ) -> Choice? {
    if let choice = Choice(rawValue: row.text(field)) { return choice }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    refuse(code, field: field, "‘\(row.text(field))’ is no \(what)", hint: "it is one of \(known)")
    return nil
  }
}
