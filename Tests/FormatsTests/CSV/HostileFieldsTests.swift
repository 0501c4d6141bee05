import Formats
import Granting
import Ledger
import TestSupport
import Testing

/// The hostile files whose rows are sound and whose fields are not.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct HostileFieldsTests {
  private func rows(_ name: String, _ delimiter: CSVDelimiter = .semicolon) throws -> [[String]] {
    let form = CSVDialectForm(delimiter: delimiter)
    return try ReadFile(table: SharedFixtures.bytes("csv-hostile/\(name)"), form).rows
  }

  private func outcome(_ text: String, _ form: AmountForm) -> String {
    do throws(AmountProblem) {
      return String(try AmountReader(form, .euro).read(text).minorUnits)
    } catch {
      return error.code
    }
  }

  private func outcomes(_ name: String, _ form: AmountForm) throws -> [String] {
    try rows(name).map { outcome($0[0], form) }
  }

  @Test func `a French bank's amounts and days are read`() throws {
    let row = try #require(try rows("28-semicolon-decimal-comma.csv").first)
    #expect(try DayReader(.french).read(row[0]).description == "2026-02-10")
    #expect(outcome(row[1], .french) == "123450")
    #expect(row[2] == "Léa")
    #expect(try IBAN(row[3]).country == "FR")
  }

  @Test func `thousands are separated by no-break spaces too, and an IBAN by spaces`() throws {
    let row = try #require(try rows("29-nbsp-thousands.csv").first)
    #expect(outcome(row[1], .french) == "123450")
    #expect(try IBAN(row[3]).text == "FR7630006000011234567890189")
  }

  @Test func `an ambiguous amount means what the form says, or nothing`() throws {
    let name = "30-ambiguous-amounts.csv"
    #expect(
      try outcomes(name, .plain) == [
        "amount-other-decimal-mark", "amount-too-precise", "amount-other-decimal-mark",
        "amount-not-a-number",
      ])
    #expect(
      try outcomes(name, .french) == [
        "amount-too-precise", "amount-other-decimal-mark", "123", "123400",
      ])
  }

  @Test func `no way of writing a minus makes a positive amount`() throws {
    let name = "31-unicode-minus.csv"
    let allowing = AmountForm(
      decimalMark: .comma, negatives: Set(AmountForm.NegativeSign.allCases))!
    #expect(try outcomes(name, .french) == Array(repeating: "amount-not-a-number", count: 3))
    #expect(try outcomes(name, allowing) == ["-1250", "-1250", "-1250"])
    #expect(try rows(name, .comma).isEmpty)
  }

  @Test func `only ASCII digits are digits`() throws {
    for form in [AmountForm.plain, .french] {
      #expect(
        try outcomes("32-non-ascii-digits.csv", form)
          == ["amount-not-a-number", "amount-not-a-number"])
    }
  }

  @Test func `what a lenient parser takes for a number is none`() throws {
    let refused = Array(repeating: "amount-not-a-number", count: 6)
    #expect(try outcomes("33-lenient-numbers.csv", .plain) == refused)
  }

  @Test func `an amount beyond the range is refused, not wrapped`() throws {
    let refused = Array(repeating: "amount-too-large", count: 3)
    #expect(try outcomes("34-overflow.csv", .plain) == refused)
  }

  @Test func `an IBAN that a spreadsheet destroyed is recognised`() throws {
    let row = try #require(try rows("35-excel-iban-scientific.csv").first)
    #expect(throws: IBANProblem.malformed) { try IBAN(row[0]) }
    var text = row[0]
    #expect(text.withUTF8 { SpreadsheetDamage.isScientific(UnsafeRawBufferPointer($0)) })
  }

  @Test func `formulas come in as they are and go out to spreadsheets as text`() throws {
    let texts = try rows("36-formula-import.csv", .comma).map { $0[1] }
    var writer = CSVWriter(for: .spreadsheets)
    for text in texts { writer.row(["x", text]) }
    let written = try ReadFile(rows: writer.bytes).rows.map { $0[1] }
    let formulaSigns = "=+-@\t\r\n＝".unicodeScalars
    let neutralised = texts.map { formulaSigns.contains($0.unicodeScalars.first!) ? "'" + $0 : $0 }
    #expect(written == neutralised)
    #expect(written.count { $0.hasPrefix("'") } == 11)
  }
}
