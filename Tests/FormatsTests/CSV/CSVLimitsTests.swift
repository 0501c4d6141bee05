import Formats
import TestSupport
import Testing

struct CSVLimitsTests {
  private static let small = CSVDialectForm(
    limits: CSVLimits(fileBytes: 4_000, rowBytes: 40, fieldBytes: 20, columns: 5))

  private func read(_ text: String) throws -> ReadFile {
    try ReadFile(rows: Array(text.utf8), Self.small)
  }

  @Test func `a field at the limit is taken, one byte more is refused`() throws {
    let limit = String(repeating: "x", count: 20)
    #expect(try read("\(limit),1\n2,3\n").codes == [])
    #expect(try read("\(limit)x,1\n2,3\n").codes == ["csv-field-too-long"])
    #expect(try read("\(limit)x,1\n2,3\n").rows == [["2", "3"]])
  }

  @Test func `columns at the limit are taken, one more is refused`() throws {
    #expect(try read("1,2,3,4,5\n").findings.isEmpty)
    #expect(try read("1,2,3,4,5,6,7\n1\n").codes == ["csv-too-many-columns"])
    #expect(try read("1,2,3,4,5,6,7\n1\n").rows == [["1"]])
  }

  @Test func `a row without end stops the reading`() throws {
    let row = Array(repeating: "123456789", count: 4).joined(separator: ",")
    #expect(try read(row + "\n").findings.isEmpty)
    #expect(try read(row + ",0123\nx\n").codes == ["csv-row-too-long"])
    #expect(try read(row + ",0123\nx\n").rows == [])
  }

  @Test func `a quote that swallows lines is named where it opens`() throws {
    let lines = String(repeating: "4,5\n", count: 20)
    let read = try read("1,2\n3,\"4\n" + lines)
    #expect(read.rows == [["1", "2"]])
    #expect(read.codes == ["csv-row-too-long"])
    #expect(read.findings.kept[0].place == Finding.Place(file: "file.csv", line: 2, columns: 3..<4))
    #expect(read.findings.kept[0].hint?.contains("quote") == true)
  }

  @Test func `a file beyond the limit stops the reading`() throws {
    let read = try read(String(repeating: "1,2\n", count: 1_001))
    #expect(read.codes == ["csv-file-too-large"])
    #expect(try self.read(String(repeating: "1,2\n", count: 1_000)).findings.isEmpty)
  }

  @Test func `a file much longer than the window is read whole`() throws {
    var generator = SeededGenerator(seed: 7)
    var texts: [[String]] = []
    var writer = CSVWriter()
    let letters = ["a", "\"", ",", "\n", "é", "€", "😀", "\r\n"]
    for _ in 0..<120 {
      let row = (0..<3).map { _ in
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          letters.randomElement(using: &generator)!
        }.joined()
      }
      texts.append(row)
      writer.row(row)
    }
    for chunk in [1, 3, 41, 83, 10_000] {
      #expect(try ReadFile(rows: writer.bytes, Self.small, chunk: chunk).rows == texts)
    }
  }

  @Test func `a thousand findings are kept and all are counted`() throws {
    let read = try ReadFile(table: Array(("a,b\n" + String(repeating: "1\n", count: 1_500)).utf8))
    #expect(read.findings.kept.count == 1_000)
    #expect(read.findings.errors == 1_500)
    #expect(read.findings.kept.last?.place?.line == 1_001)
  }
}
