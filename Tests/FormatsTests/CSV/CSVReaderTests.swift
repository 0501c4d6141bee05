import Formats
import TestSupport
import Testing

struct CSVReaderTests {
  private func rows(_ text: String, _ form: CSVDialectForm = CSVDialectForm()) throws -> [[String]]
  {
    try ReadFile(rows: Array(text.utf8), form).rows
  }

  @Test func `fields are what RFC 4180 says`() throws {
    #expect(try rows("a,b\n") == [["a", "b"]])
    #expect(try rows("a,b") == [["a", "b"]])
    #expect(try rows("a,") == [["a", ""]])
    #expect(try rows(",") == [["", ""]])
    #expect(try rows("\"\"") == [[""]])
    #expect(try rows("\"a,b\",\"c\nd\"\r\n") == [["a,b", "c\nd"]])
    #expect(try rows("\"a\"\"b\",\"\"\"\"\n") == [["a\"b", "\""]])
    #expect(try rows(" a , b \n") == [[" a ", " b "]])
    #expect(try rows("") == [])
  }

  @Test(arguments: CSVDelimiter.allCases)
  func `the other delimiters are text`(delimiter: CSVDelimiter) throws {
    let others = CSVDelimiter.allCases.filter { $0 != delimiter }.map(\.rawValue).joined()
    let form = CSVDialectForm(delimiter: delimiter)
    #expect(try rows("a\(delimiter.rawValue)\(others)\n", form) == [["a", others]])
  }

  @Test func `a row knows its line, its columns and its bytes`() throws {
    let text = "name,note\nLéa,\"x\ny \"\"é\"\"\"\r\nZoë,œ\n"
    let reader = CSVReader(CSVDialectForm(), file: "gifts.csv", bytes: Array(text.utf8))
    #expect(try reader.readHeader()?["note"] == 1)
    let first = try #require(try reader.next())
    #expect(first.line == 2)
    #expect(String(decoding: first.rawBytes, as: UTF8.self) == "Léa,\"x\ny \"\"é\"\"\"")
    #expect(first.columns(of: 0) == 1..<4)
    #expect(first.columns(of: 1) == 5..<7)
    #expect(first.text(1) == "x\ny \"é\"")
    let second = try #require(try reader.next())
    #expect(second.line == 4)
    let finding = second.finding("odd", field: 1, "this is odd", hint: "change it")
    #expect(finding.place == Finding.Place(file: "gifts.csv", line: 4, columns: 5..<6))
    #expect(finding.excerpt == "Zoë,œ")
    #expect(try reader.next() == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a copied row stays what it was when the reader has gone on`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = ["", "a", "é,x", "\"", "say \"hé\"", "two\nlines", "Zoë"]
    let expected = (0..<50).map { _ in
      (0..<3).map { _ in texts.randomElement(using: &generator)! }
    }
    let quoted = expected.map { row in
      row.map {
        "\""
          + $0.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: ",")
    }
    let reader = CSVReader(
      CSVDialectForm(), file: "f", bytes: Array((quoted.joined(separator: "\n") + "\n").utf8))
    var copies: [CSVRow] = []
    var places: [Finding] = []
    while let row = try reader.next() {
      copies.append(row.copy())
      places.append(row.finding("odd", field: 2, "this is odd"))
    }
    #expect(copies.map { row in (0..<row.count).map { row.text($0) } } == expected)
    #expect(copies.map { String(decoding: $0.rawBytes, as: UTF8.self) } == quoted)
    #expect(copies.map { $0.finding("odd", field: 2, "this is odd") } == places)
  }

  @Test func `a field on a later line of its row is placed there`() throws {
    let reader = CSVReader(CSVDialectForm(), file: "f", bytes: Array("\"a\nb\",c,d\n".utf8))
    let row = try #require(try reader.next())
    #expect(row.line(of: 0) == 1)
    #expect(row.line(of: 2) == 2)
    #expect(row.columns(of: 2) == 6..<7)
  }

  @Test func `one bad row hides no other`() throws {
    let text = "a,b\n1\"2,3\n4,5\n\"6\"7,8\n9\n10,11\n\u{1A},1\n12,13\n"
    let read = try ReadFile(table: Array(text.utf8))
    #expect(read.rows == [["4", "5"], ["10", "11"], ["12", "13"]])
    #expect(
      read.codes == [
        "csv-quote-in-unquoted-field", "csv-text-after-quote", "csv-ragged-row",
        "csv-end-of-file-byte",
      ])
    #expect(read.findings.kept.map { $0.place?.line } == [2, 4, 5, 7])
  }

  @Test func `a refused row can be set aside as it was written`() throws {
    let reader = CSVReader(CSVDialectForm(), file: "f", bytes: Array("a,b\n1,2,3\n4,5\n".utf8))
    var aside: [String] = []
    reader.whenRefused = { aside.append(String(decoding: $0.rawBytes, as: UTF8.self)) }
    _ = try reader.readHeader()
    while try reader.next() != nil {}
    #expect(aside == ["1,2,3"])
  }

  @Test func `a broken first row is not followed by another header`() throws {
    let read = try ReadFile(table: Array("a,\"b\"c\nd,e\n1,2\n".utf8))
    #expect(read.header == nil)
    #expect(read.codes == ["csv-text-after-quote"])
  }

  @Test func `the header is found under a bank's titles`() throws {
    let text = """
      ="0000000000000";12/06/2024

      Solde;13,99
      Date;Libellé;Montant
      12/06/2024;VIR;20,00
      """
    let form = CSVDialectForm(delimiter: .semicolon)
    let reader = CSVReader(form, file: "f", bytes: Array(text.utf8))
    var above: [[String]] = []
    let header = try reader.readHeader(
      within: 10, where: { $0.holds(all: ["Date", "Montant"]) },
      above: { row in above.append((0..<row.count).map { row.text($0) }) })
    #expect(header?["Montant"] == 2)
    #expect(above == [["=\"0000000000000\"", "12/06/2024"], ["Solde", "13,99"]])
    #expect(try reader.next()?.line == 5)
    #expect(reader.findings.isEmpty)
  }

  @Test func `where no row is the header, the words are left to the dialect`() throws {
    let reader = CSVReader(CSVDialectForm(), file: "f", bytes: Array("a,b\n1,2\n3,4\n".utf8))
    #expect(try reader.readHeader(within: 2, where: { $0["c"] != nil }) == nil)
    #expect(reader.findings.isEmpty && !reader.hasGivenUp)
  }

  @Test func `a dialect may take rows of another width below its table`() throws {
    let form = CSVDialectForm(delimiter: .semicolon, rowWidth: .any)
    let reader = CSVReader(form, file: "f", bytes: Array("Date;Libellé;\n1;2;\nSolde;3\n".utf8))
    #expect(try reader.readHeader() != nil)
    #expect(try reader.ragged(#require(try reader.next())) == nil)
    #expect(try reader.ragged(#require(try reader.next()))?.code == "csv-ragged-row")
    #expect(reader.findings.isEmpty)
    #expect(reader.bytesRead == 28)
  }

  @Test func `a header is known by its names, in either Unicode form`() {
    let header = CSVHeader(names: ["Libelle\u{301}", "Gross ", "", "Note"])
    #expect(header["Libell\u{E9}"] == 0)
    #expect(header["Gross"] == 1)
    #expect(header[""] == nil)
    #expect(header["note"] == nil)
    #expect(header.holds(all: ["Note", " Gross"]))
    #expect(header.unknown(besides: ["Gross", "Libellé"]) == [3])
    #expect(header.hasUnnamed)
  }

  @Test func `an empty file has no header and nothing wrong`() throws {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
      let read = try ReadFile(table: bytes)
      #expect(read.header == nil)
      #expect(read.findings.isEmpty)
    }
  }

  @Test func `a row of a spreadsheet's empty cells is known as such`() throws {
    let reader = CSVReader(CSVDialectForm(), file: "f", bytes: Array(",,\n,x,\n".utf8))
    #expect(try reader.next()?.isEmpty == true)
    #expect(try reader.next()?.isEmpty == false)
  }

  @Test func `a source that fails stops the reading`() {
    struct Broken: Error {}
    struct BrokenSource: ByteSource {
      func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { throw Broken() }
    }
    let reader = CSVReader(CSVDialectForm(), file: "f", source: BrokenSource())
    #expect(throws: Broken.self) { try reader.next() }
  }
}
