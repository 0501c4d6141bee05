import Allocation
import Formats
import Ledger
import Testing

struct RequestColumnsTests {
  private static let header = "application,requested,minimum,cap,score,tier,tags,locked\n"

  private func read(_ rows: String, header: String = header) throws -> ReadRows<AllocationRequest> {
    try ReadRows(header + rows, RequestColumns.file) { header in
      let columns = RequestColumns(header, currency: .euro)
      return { columns.read($0) }
    }
  }

  @Test func `a whole row is read`() throws {
    let read = try read("c01,1750.00,700,1500,9,2,rural;food,100\n")
    #expect(read.findings == [])
    #expect(
      read.lines == [
        try AllocationRequest(
          application: "c01", requested: Amount(minorUnits: 175_000),
          minimum: Amount(minorUnits: 70_000), cap: Amount(minorUnits: 150_000),
          score: Score("9"), tier: 2, tags: ["rural", "food"], locked: Amount(minorUnits: 10_000))
      ])
  }

  @Test func `two columns are enough, and nothing may be requested`() throws {
    let read = try read("L18/06/XI,0\n", header: "application,requested\n")
    #expect(read.findings == [])
    #expect(read.lines.first?.application == "L18/06/XI")
  }

  @Test(arguments: [
    (",10,,,,,,", "application-missing@2:1"), ("a,-1,,,,,,", "request-not-positive@2:3"),
    ("a,10,11,,,,,", "minimum-above-cap@2:6"), ("a,10,,,,,,11", "lock-above-cap@2:11"),
    ("a,10,,,,,,-1", "amount-negative@2:11"), ("a,10,,,x,,,", "invalid-score@2:8"),
  ])
  func `each bad cell is found at its line and column`(row: String, finding: String) throws {
    #expect(try read(row + "\n").findings == [finding])
  }
}
