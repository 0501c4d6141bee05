import Formats
import TestSupport
import Testing

/// Other readers' test files (`csv-corpora/SOURCES.md`).
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct CorporaTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    try SharedFixtures.bytes("csv-corpora/\(name)")
  }

  @Test func `csv-spectrum parses as its JSON says`() throws {
    let files = SharedFixtures.files(below: "csv-corpora/csv-spectrum/csvs", ending: ".csv")
    #expect(files.count == 12)
    for file in files {
      let name = String(file.split(separator: "/").last!.dropLast(4))
      // It writes seconds of arc as a bare quote, which RFC 4180 refuses; its JSON is of other data.
      if name == "location_coordinates" { continue }
      let read = try ReadFile(table: SharedFixtures.bytes(file))
      let header = try #require(read.header)
      let expected: [[String: String]] = try SharedFixtures.decode(
        "csv-corpora/csv-spectrum/json/\(name).json")
      let found = read.rows.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
      #expect(found == expected, "\(name)")
      #expect(read.findings.isEmpty, "\(name)")
    }
  }

  @Test func `a bare quote in csv-spectrum is refused where it stands`() throws {
    let read = try ReadFile(table: bytes("csv-spectrum/csvs/location_coordinates.csv"))
    #expect(read.rows.isEmpty)
    #expect(read.codes == ["csv-quote-in-unquoted-field"])
    #expect(read.findings.kept[0].place?.columns == 22..<23)
  }

  private static let commons = "apache-commons-csv/src/test/resources/org/apache/commons/csv"

  /// Rows and fields as Python's csv module counts them in strict mode.
  private static let counts: [(String, Int, Int)] = [
    ("\(commons)/CSV-196/emoji.csv", 5, 16),
    ("\(commons)/CSV-196/japanese.csv", 4, 17),
    ("\(commons)/CSV-254/csv-254.csv", 3, 3),
    ("\(commons)/CSV-290/psql.csv", 3, 5),
    ("\(commons)/CSVFileParser/bom.csv", 252, 6),
    ("burntsushi-rust-csv/smallpop.csv", 11, 4),
    ("burntsushi-rust-csv/uspop.csv", 101, 5),
    ("burntsushi-rust-csv/uspop-null.csv", 101, 5),
    ("mafintosh-csv-parser/escape-quotes.csv", 4, 2),
    ("mafintosh-csv-parser/geojson.csv", 4, 4),
    ("mafintosh-csv-parser/quotes+newlines.csv", 4, 2),
    ("mafintosh-csv-parser/empty-columns.csv", 2, 3),
    ("mafintosh-csv-parser/latin.csv", 3, 3),
    ("mafintosh-csv-parser/utf16.csv", 3, 3),
    ("mafintosh-csv-parser/utf16-big.csv", 3, 3),
    ("swiftcsv/quotes.csv", 7, 3),
    ("swiftcsv/utf8_with_bom.csv", 2, 4),
    ("swiftcsv/wonderland.csv", 4, 2),
    ("univocity/correctness.csv", 6, 5),
  ]

  @Test(arguments: counts)
  func `files without an expectation have the rows and fields that others count`(
    name: String, rows: Int, fields: Int
  ) throws {
    let read = try ReadFile(rows: bytes(name), CSVDialectForm(legacyEncoding: .windows1252))
    #expect(read.rows.count == rows)
    #expect(read.rows.allSatisfy { $0.count == fields })
    #expect(read.findings.errors == 0, "\(read.codes)")
  }

  @Test func `accents come out of every encoding`() throws {
    for name in ["utf8", "utf16", "utf16-big"] {
      let read = try ReadFile(rows: bytes("mafintosh-csv-parser/\(name).csv"))
      #expect(read.rows.last == ["4", "5", "ʤ"], "\(name)")
    }
    let latin = try ReadFile(
      rows: bytes("mafintosh-csv-parser/latin.csv"), CSVDialectForm(legacyEncoding: .latin9))
    #expect(latin.rows.last == ["4", "5", "©"])
  }

  @Test(arguments: [1, 5, 100])
  func `a file read in pieces is read the same`(chunk: Int) throws {
    let form = CSVDialectForm(legacyEncoding: .latin9)
    for name in SharedFixtures.files(below: "csv-corpora", ending: ".csv") {
      let bytes = try SharedFixtures.bytes(name)
      #expect(
        try ReadFile(rows: bytes, form, chunk: chunk) == ReadFile(rows: bytes, form), "\(name)")
    }
  }
}
