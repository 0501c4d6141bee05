import Formats
import TestSupport
import Testing

struct CSVWriterTests {
  private func text(_ audience: CSVWriter.Audience, _ rows: [[String]]) -> String {
    var writer = CSVWriter(for: audience)
    for row in rows { writer.row(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `fields are quoted where they must be`() {
    #expect(text(.machines, [["a", "b c", ""]]) == "a,b c,\n")
    #expect(
      text(.machines, [["a,b", "c\"d", "e\nf", "g\rh"]])
        == "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\"\n")
    #expect(text(.machines, [[""], ["", ""]]) == "\"\"\n,\n")
    #expect(text(.machines, [["=1+1", "-5", "@x"]]) == "=1+1,-5,@x\n")
  }

  @Test func `a first cell that a reader would take for something else is quoted`() throws {
    for rows in [[["sep=;"], ["x"]], [["\u{FEFF}x", "y"]], [["sep=", "y"]]] {
      #expect(try ReadFile(rows: Array(text(.machines, rows).utf8)).rows == rows)
    }
  }

  @Test func `a spreadsheet gets its mark and no formula`() {
    let written = text(.spreadsheets, [["=1", "+1", "-1", "@a", "\tb", "\rc", "a=1", "'"]])
    #expect(written == "\u{FEFF}\"'=1\",\"'+1\",\"'-1\",\"'@a\",\"'\tb\",\"'\rc\",a=1,'\n")
  }

  @Test func `numbers stay numbers, and only numbers`() {
    var writer = CSVWriter(for: .spreadsheets)
    for number in ["-12.50", "-1\u{202F}234,50", "=1", "+1", "12"] { writer.number(number) }
    writer.endRow()
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text == "\u{FEFF}-12.50,\"-1\u{202F}234,50\",\"'=1\",\"'+1\",12\n")
  }

  @Test func `whatever is written for machines is read back`() throws {
    let alphabet: [Character] = ["a", "\"", ",", "\n", "\r\n", "\r", "=", " ", "é"]
    var generator = SeededGenerator(seed: 4180)
    for delimiter in CSVDelimiter.allCases {
      var rows: [[String]] = []
      for _ in 0..<2_000 {
        rows.append(
          (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            String(
              (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator)!
              })
          })
      }
      var writer = CSVWriter(delimiter: delimiter)
      for row in rows { writer.row(row) }
      let read = try ReadFile(rows: writer.bytes, CSVDialectForm(delimiter: delimiter))
      #expect(read.rows.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }

  @Test func `no text cell of a spreadsheet begins like a formula`() throws {
    let starts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    for start in starts {
      for rest in ["", "1", ",2", "\"", "=", "é"] {
        let written = Array(text(.spreadsheets, [["x", start + rest], [start + rest]]).utf8)
        let cells = try ReadFile(rows: written).rows.flatMap { $0 }
        #expect(cells == ["x", "'" + start + rest, "'" + start + rest])
      }
    }
  }

  @Test func `a SIRET keeps its leading zeros`() throws {
    let rows = [["00012345600012", "007"]]
    for audience in CSVWriter.Audience.allCases {
      #expect(try ReadFile(rows: Array(text(audience, rows).utf8)).rows == rows)
    }
  }

  @Test func `what is drained is written once`() {
    var writer = CSVWriter()
    var written: [UInt8] = []
    writer.row(["a"])
    writer.drain { written += $0 }
    #expect(writer.bytes.isEmpty)
    writer.row(["b"])
    writer.drain { written += $0 }
    #expect(String(decoding: written, as: UTF8.self) == "a\nb\n")
  }
}
