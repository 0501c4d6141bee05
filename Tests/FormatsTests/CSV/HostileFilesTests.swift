import Formats
import TestSupport
import Testing

/// The fifty hostile files. Where their manifest leaves a choice (`policy`), the choice stands here.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct HostileFilesTests {
  private static let folder = "csv-hostile"

  private func bytes(_ name: String) throws -> [UInt8] {
    try SharedFixtures.bytes("\(Self.folder)/\(name)")
  }

  private func table(
    _ name: String, _ form: CSVDialectForm = CSVDialectForm()
  ) throws -> ReadFile {
    try ReadFile(table: bytes(name), form)
  }

  private func manifest() throws -> [HostileFile] {
    try SharedFixtures.decode("\(Self.folder)/manifest.json")
  }

  @Test func `every file to be accepted gives exactly the rows of the manifest`() throws {
    let accepted = try manifest().filter { $0.expect == "accept" && $0.rows != nil }
    #expect(accepted.count == 15)
    for hostile in accepted {
      let read = try ReadFile(rows: bytes(hostile.file))
      #expect(read.rows == hostile.rows, "\(hostile.file): \(hostile.note)")
      #expect(read.findings.errors == 0, "\(hostile.file): \(read.codes)")
    }
  }

  /// Files refused by the reader itself, with the code, line and columns of the first error.
  private static let refusals: [(String, String, Int, Range<Int>?)] = [
    ("06-utf16be-nobom.csv", "csv-utf-16-without-mark", 1, nil),
    ("07-cp1252.csv", "csv-broken-text", 2, 2..<3),
    ("08-invalid-utf8.csv", "csv-broken-text", 2, 1..<2),
    ("09-overlong-utf8.csv", "csv-broken-text", 2, 1..<2),
    ("10-lone-surrogate.csv", "csv-broken-text", 2, 1..<2),
    ("11-nul-in-field.csv", "csv-nul-byte", 2, 2..<3),
    ("12-nul-in-quotes.csv", "csv-nul-byte", 2, 3..<4),
    // Policy: line ends of carriage returns alone are refused, for such a file and a stray one look
    // alike.
    ("13-cr-only.csv", "csv-bare-carriage-return", 1, 4..<5),
    ("20-unterminated-quote.csv", "csv-unclosed-quote", 2, 1..<2),
    ("21-text-after-quote.csv", "csv-text-after-quote", 2, 4..<5),
    ("22-quote-in-unquoted.csv", "csv-quote-in-unquoted-field", 2, 2..<3),
    ("23-ragged-short.csv", "csv-ragged-row", 2, 4..<5),
    ("24-ragged-long.csv", "csv-ragged-row", 2, 5..<6),
    ("25-duplicate-header.csv", "csv-repeated-column", 1, 3..<4),
    // Policy: a separator line is believed, and refused where it contradicts the dialect.
    ("27-sep-line.csv", "csv-other-separator", 1, 1..<6),
    ("43-many-columns.csv", "csv-too-many-columns", 1, 915..<918),
    ("44-long-field-64k.csv", "csv-field-too-long", 2, 1..<65540),
    ("45-odd-quote-run.csv", "csv-unclosed-quote", 1, 1..<2),
    ("46-ctrl-z.csv", "csv-end-of-file-byte", 3, 1..<2),
    ("50-gzip-as-csv.csv", "csv-compressed", 1, nil),
  ]

  @Test(arguments: refusals)
  func `a broken file is refused where it breaks`(
    name: String, code: String, line: Int, columns: Range<Int>?
  ) throws {
    let read = try table(name)
    let first = try #require(read.findings.kept.first { $0.severity == .error })
    #expect(first.code == code)
    #expect(first.place == Finding.Place(file: "file.csv", line: line, columns: columns))
  }

  @Test func `every file to be rejected is refused by the reader or by what reads its fields`()
    throws
  {
    let byFields = [
      "30-ambiguous-amounts.csv", "31-unicode-minus.csv", "32-non-ascii-digits.csv",
      "33-lenient-numbers.csv", "34-overflow.csv", "35-excel-iban-scientific.csv",
    ]
    let rejected = try manifest().filter { $0.expect == "reject" }.map(\.file)
    #expect(Set(rejected).subtracting(Self.refusals.map(\.0)) == Set(byFields))
  }

  @Test func `UTF-16 with its mark is read`() throws {
    #expect(try ReadFile(rows: bytes("05-utf16le-bom.csv")).rows == [["a", "b"], ["é", "2"]])
  }

  @Test func `Windows-1252 is read where the dialect has it, and only there`() throws {
    let form = CSVDialectForm(delimiter: .semicolon, legacyEncoding: .windows1252)
    let read = try table("07-cp1252.csv", form)
    #expect(read.header == ["nom", "montant"])
    #expect(read.rows == [["Léon – Œuvre", "12,50 €"]])
    #expect(read.findings.isEmpty)
    let strict = try table("07-cp1252.csv", CSVDialectForm(delimiter: .semicolon))
    #expect(strict.rows.isEmpty)
    #expect(strict.codes == ["csv-broken-text"])
  }

  /// Policy: blank lines are passed over with a warning that names them, or refused.
  @Test func `blank lines are named`() throws {
    let noted = try table("16-blank-lines.csv")
    #expect(noted.rows == [["1", "2"]])
    #expect(noted.findings.errors == 0)
    #expect(noted.findings.kept.map { $0.place?.line } == [2, 4])
    let refused = try table("16-blank-lines.csv", CSVDialectForm(blankLines: .refused))
    #expect(refused.findings.errors == 2)
  }

  /// Policy: names of columns are compared without the spaces around them; fields keep theirs.
  @Test func `spaces around the names of columns do not count`() throws {
    #expect(try table("26-header-spaces.csv").header == ["a", "b"])
    #expect(try ReadFile(table: Array("a,b\n 1 ,2\n".utf8)).rows == [[" 1 ", "2"]])
  }

  @Test func `a separator line that the dialect agrees with is passed over`() throws {
    let read = try table("27-sep-line.csv", CSVDialectForm(delimiter: .semicolon))
    #expect(read.header == ["a", "b"])
    #expect(read.rows == [["1", "2"]])
    #expect(read.lines == [3])
  }

  /// Policy: disguises are kept as they stand, and warned about.
  @Test func `invisible characters and lookalike letters are warned about`() throws {
    let read = try table("37-bidi-and-zero-width.csv")
    #expect(read.rows == [["A\u{202E}gnp.exe"], ["A\u{200B}B"], ["Associa\u{0442}ion"]])
    #expect(read.findings.errors == 0)
    #expect(
      read.codes == ["csv-invisible-character", "csv-invisible-character", "csv-mixed-scripts"])
    #expect(read.findings.kept[0].excerpt == "A\u{FFFD}gnp.exe")
  }

  /// Policy: control characters are kept as they stand, warned about, and never shown raw.
  @Test func `control characters reach no terminal`() throws {
    let read = try table("39-control-chars.csv")
    #expect(read.rows == [["A\u{1B}[31mB"], ["A\u{07}\u{08}"]])
    #expect(read.codes == ["csv-control-character", "csv-control-character"])
    #expect(read.findings.kept.map(\.excerpt) == ["A␛[31mB", "A␇␈"])
  }

  /// Policy: a delimiter at the end of every line makes a column without a name, which must stay
  /// empty.
  @Test func `a trailing delimiter is taken, content under it is not`() throws {
    let read = try table("41-trailing-delims.csv")
    #expect(read.header == ["a", "b", ""])
    #expect(read.rows == [["1", "2", ""]])
    let filled = try ReadFile(table: Array("a,b,\n1,2,3\n".utf8))
    #expect(filled.rows.isEmpty)
    #expect(filled.codes == ["csv-unnamed-column"])
  }

  /// Policy: the delimiter is the dialect's and is not guessed.
  @Test func `a file with tabs is read with the tab`() throws {
    let read = try table("42-tab.csv", CSVDialectForm(delimiter: .tab))
    #expect(read.header == ["a", "b"])
    #expect(read.rows == [["1", "2"]])
    #expect(try table("42-tab.csv").header == ["a\tb"])
  }

  @Test func `equal names in two Unicode forms stay two byte strings`() throws {
    let rows = try ReadFile(rows: bytes("38-nfc-nfd.csv")).rows
    #expect(Array(rows[1][0].utf8) != Array(rows[2][0].utf8))
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func `a file read in pieces is read the same`(chunk: Int) throws {
    let forms = [
      CSVDialectForm(), CSVDialectForm(delimiter: .semicolon, legacyEncoding: .windows1252),
    ]
    for name in SharedFixtures.files(below: Self.folder, ending: ".csv") {
      let bytes = try SharedFixtures.bytes(name)
      for form in forms where bytes.count < 2_000 {
        let whole = try ReadFile(table: bytes, form)
        #expect(try ReadFile(table: bytes, form, chunk: chunk) == whole, "\(name)")
      }
    }
  }
}
