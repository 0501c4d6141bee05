import Allocation
import Formats
import Granting
import Ledger
import Testing

struct ApplicationColumnsTests {
  private static let header =
    "reference,collective,project,requested,minimum,cap,score,tier,received,tags\n"

  private func read(_ rows: String, header: String = header) throws -> ReadRows<ApplicationLine> {
    try ReadRows(header + rows, ApplicationColumns.file) { header in
      let columns = ApplicationColumns(header, currency: .euro)
      return { columns.read($0) }
    }
  }

  @Test func `a whole row is read`() throws {
    let read = try read("A01,C01,Colis,6200.00,2480,6000.5,8.2,1,2024-06-24,food;housing\n")
    #expect(read.findings == [])
    #expect(
      read.lines == [
        ApplicationLine(
          reference: "A01", collective: CollectiveCode("C01")!, project: "Colis",
          requested: Amount(minorUnits: 620_000), minimum: Amount(minorUnits: 248_000),
          cap: Amount(minorUnits: 600_050), score: Score("8.2"), tier: 1,
          received: Day("2024-06-24"), tags: ["food", "housing"])
      ])
  }

  @Test func `four columns are enough`() throws {
    let read = try read("A01,C01,,100\n", header: "reference,collective,project,requested\n")
    #expect(read.findings == [])
    let line = try #require(read.lines.first)
    #expect(line.minimum == .zero && line.cap == nil && line.score == nil && line.tier == nil)
    #expect(line.received == nil && line.tags.isEmpty && line.project == nil)
    let missing = try self.read("A01,C01,100\n", header: "reference,collective,requested\n")
    #expect(missing.findings == ["columns-missing@1"])
  }

  @Test(arguments: [
    (",C1,,10,,,,,,", "reference-missing@2:1"), ("A 1,C1,,10,,,,,,", "reference-not-allowed@2:1"),
    ("A1,,,10,,,,,,", "collective-missing@2:4"), ("A1,C 1,,10,,,,,,", "invalid-collective@2:4"),
    ("A1,C1,,,,,,,,", "amount-missing@2:8"), ("A1,C1,,ten,,,,,,", "amount-not-a-number@2:8"),
    ("A1,C1,,0,,,,,,", "request-not-positive@2:8"),
    ("A1,C1,,-5,,,,,,", "request-not-positive@2:8"),
    ("A1,C1,,10.001,,,,,,", "amount-too-precise@2:8"),
    ("A1,C1,,10,x,,,,,", "amount-not-a-number@2:11"),
    ("A1,C1,,10,-1,,,,,", "amount-negative@2:11"), ("A1,C1,,10,,-1,,,,", "amount-negative@2:12"),
    ("A1,C1,,10,11,,,,,", "minimum-above-cap@2:11"),
    ("A1,C1,,10,6,5,,,,", "minimum-above-cap@2:11"),
    ("A1,C1,,10,,,-1,,,", "invalid-score@2:13"), ("A1,C1,,10,,,7.1234,,,", "invalid-score@2:13"),
    ("A1,C1,,10,,,,0,,", "invalid-tier@2:14"), ("A1,C1,,10,,,,one,,", "invalid-tier@2:14"),
    ("A1,C1,,10,,,,,24/06/2024,", "day-not-a-day@2:15"),
    ("A1,C1,,10,,,,,2024-02-30,", "day-not-in-calendar@2:15"),
    ("A1,C1,,10,,,,,,a b", "invalid-tag@2:16"),
  ])
  func `each bad cell is found at its line and column`(row: String, finding: String) throws {
    let read = try read(row + "\n")
    #expect(read.findings == [finding])
    #expect(read.lines.isEmpty)
  }

  @Test func `a cap above the request counts as none against the minimum`() throws {
    #expect(try read("A1,C1,,10,10,99,,,,\n").findings == [])
    #expect(try read("A1,C1,,10,11,99,,,,\n").findings == ["minimum-above-cap@2:11"])
  }
}
