import Formats
import Granting
import Testing

struct CollectiveColumnsTests {
  private static let header =
    "code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags\n"
  private static let iban = "FR7699999000010000002403775"

  private func read(_ rows: String, header: String = header) throws -> ReadRows<CollectiveLine> {
    try ReadRows(header + rows, CollectiveColumns.file) { header in
      let columns = CollectiveColumns(header)
      return { columns.read($0) }
    }
  }

  @Test func `a whole row is read, words without spaces around them and in normal form`() throws {
    let read = try read(
      "C01, Le Fourni\u{65}\u{301} ,association,000 001 313 00014,W999000401,\(Self.iban),ZZZZFRP0,Autre,a@example.org,Corse,food; housing;food\n"
    )
    #expect(read.findings == [])
    #expect(
      read.lines == [
        CollectiveLine(
          code: CollectiveCode("C01")!, name: "Le Fourni\u{E9}",
          legalForm: LegalForm("association")!, siret: "00000131300014", rna: "W999000401",
          account: PayeeAccount(
            iban: try IBAN(Self.iban), bic: BIC("ZZZZFRP0"), holder: "Autre"),
          contact: "a@example.org", region: "Corse", tags: ["food", "housing"])
      ])
    #expect(read.lines[0].name.utf8.count == 11)
  }

  @Test func `only code and name are needed, and the account is then the collective's`() throws {
    let read = try read("C01,Le Fournil,,,,,,,,,\nC02,Les Braises,,,,\(Self.iban),,,,,\n")
    #expect(read.findings == [])
    #expect(read.lines[0].legalForm == .none)
    #expect(read.lines[0].account == nil)
    #expect(read.lines[1].account?.holder == "Les Braises")
  }

  @Test(arguments: [
    (",N,,,,,,,,,", "collective-missing@2:1"), ("C 1,N,,,,,,,,,", "invalid-collective@2:1"),
    ("C1, ,,,,,,,,,", "name-missing@2:4"), ("C1,N,loi 1901,,,,,,,,", "invalid-legal-form@2:6"),
    ("C1,N,,00000131300015,,,,,,,", "invalid-siret@2:7"),
    ("C1,N,,1.31E+11,,,,,,,", "digits-lost@2:7"), ("C1,N,,,W99,,,,,,", "invalid-rna@2:8"),
    ("C1,N,,,,FR7699999000010000002403776,,,,,", "iban-wrong-check-digits@2:9"),
    ("C1,N,,,,FR76,,,,,", "iban-malformed@2:9"),
    ("C1,N,,,,7.69E+25,,,,,", "digits-lost@2:9"),
    ("C1,N,,,,ZZ7699999000010000002403775,,,,,", "iban-unknown-country@2:9"),
    ("C1,N,,,,FR769999900001000000240377,,,,,", "iban-wrong-length@2:9"),
    ("C1,N,,,,FR7699999000010000002403775,zz,,,,", "invalid-bic@2:37"),
    ("C1,N,,,,,ZZZZFRP0,,,,", "account-without-iban@2:10"),
    ("C1,N,,,,,,Autre,,,", "account-without-iban@2:11"),
    ("C1,N,,,,,,,,a@b,", "invalid-region@2:13"), ("C1,N,,,,,,,,,a b", "invalid-tag@2:14"),
    ("C1,N", "csv-ragged-row@2:5"),
  ])
  func `each bad cell is found at its line and column`(row: String, finding: String) throws {
    let read = try read(row + "\n")
    #expect(read.findings == [finding])
    #expect(read.lines.isEmpty)
  }

  @Test func `a header must have exactly our columns, in any order`() throws {
    let shuffled = "tags,region,contact,account_holder,bic,iban,rna,siret,legal_form,name,code\n"
    #expect(try read(",,,,,,,,,N,C1\n", header: shuffled).lines.count == 1)
    #expect(try read("", header: "code,name\n").findings == ["columns-missing@1"])
    let extra = Self.header.dropLast() + ",phone\n"
    #expect(try read("", header: String(extra)).findings == ["unknown-column@1"])
    #expect(try read("", header: "").findings == ["file-empty@1"])
  }

  @Test func `every bad cell of a row is told at once`() throws {
    let read = try read("C 1,,x y,1,2,3,4,5,6,7@,8 9\n")
    #expect(read.findings.count == 9)
  }
}
