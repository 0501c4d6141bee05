import Testing

@testable import Formats

struct ReferenceFileTests {
  private func read(_ text: String) throws -> (references: [String]?, codes: [String]) {
    let (references, findings) = try ReferenceFile.read(
      MemorySource(Array(text.utf8)), named: "payout.csv")
    return (references, findings.kept.map(\.code))
  }

  @Test func `references stand in the column of that name, whatever else is there`() throws {
    let file = try read("reference,amount\nCB-1,50.00\nCB-2,20.00\n")
    #expect(file.references == ["CB-1", "CB-2"] && file.codes == [])
    #expect(try read("reference\n").references == [])
  }

  @Test func `a file of which any line can't be read is refused whole`() throws {
    for (text, code) in [
      ("", "file-empty"), ("CB-1\nCB-2\n", "columns-missing"),
      ("reference;amount\nCB-1;50\n", "csv-other-separator"),
      ("reference\n\"CB-1\nCB-2\n", "csv-unclosed-quote"),
      ("reference,amount\nCB-1\n", "csv-ragged-row"),
      ("reference,amount\n,50.00\n", "reference-missing"),
    ] {
      let file = try read(text)
      #expect(file.references == nil && file.codes == [code], "\(text)")
    }
  }
}
