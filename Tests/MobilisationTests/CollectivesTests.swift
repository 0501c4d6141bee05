import Ledger
import Mobilisation
import Testing

@Suite struct CollectivesTests {
  @Test func `thirty collectives of all eighteen regions, ten without legal form`() throws {
    let table = try Checkout.table("collectifs.csv")
    #expect(
      table.header == [
        "code", "name", "legal_form", "siret", "rna", "iban", "bic", "account_holder", "contact",
        "region", "tags",
      ])
    #expect(table.rows.count == 30)
    #expect(Set(table.column("code")).count == 30)
    #expect(Set(table.column("name")).count == 30)
    #expect(Set(table.column("region")).count == 18)
    #expect(table.rows.count { $0["legal_form"] == "none" } == 10)
  }

  @Test func `only those with a legal form have a number, and it has the right keys`() throws {
    for row in try Checkout.table("collectifs.csv").rows {
      let (form, siret, rna) = (row["legal_form"]!, row["siret"]!, row["rna"]!)
      #expect((form == "none") == siret.isEmpty)
      #expect((form == "association") == !rna.isEmpty)
      guard form != "none" else { continue }
      #expect(siret.utf8.count == 14 && siret.hasPrefix("000"))
      #expect(luhn(siret) == 0)
      #expect(luhn(siret.prefix(9)) == 0)
      #expect(rna.isEmpty || (rna.hasPrefix("W999") && rna.utf8.count == 10))
    }
  }

  @Test func `accounts have the right keys, at a bank that isn't, each its own`() throws {
    let table = try Checkout.table("collectifs.csv")
    let file = table.column("iban").filter { $0 != "" }
    #expect(file.count == 29)
    let all = file + [ModelCase.bounced.correctedIBAN]
    #expect(Set(all).count == 30)
    for iban in all {
      let digits = iban.dropFirst(2)
      #expect(iban.hasPrefix("FR") && digits.utf8.count == 25)
      #expect(digits.utf8.allSatisfy { (0x30...0x39).contains($0) })
      let account = digits.dropFirst(2)
      #expect(account.hasPrefix("99999"))
      // The RIB key makes the 23 digits a multiple of 97.
      #expect(remainder97(account) == 0)
      #expect(remainder97(account + "1527" + digits.prefix(2)) == 1)
    }
  }

  @Test func `who is paid for a group without legal form is named, but for the one paid in cash`()
    throws
  {
    for row in try Checkout.table("collectifs.csv").rows {
      #expect((row["iban"] == "") == (row["account_holder"] == ""))
      #expect((row["iban"] == "") == (row["bic"] == ""))
      guard row["iban"] != "" else { continue }
      #expect((row["legal_form"] == "none") == (row["account_holder"] != row["name"]))
    }
    let payees = ModelCollectives.all.map(\.payee)
    #expect(payees.count { $0 == .cash } == 1)
    #expect(payees.count { $0 == .itself } == 20)
  }

  private func luhn(_ digits: some StringProtocol) -> Int {
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit - 0x30)
      sum += place % 2 == 0 ? value : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value]
    }
    return sum % 10
  }

  private func remainder97(_ digits: some StringProtocol) -> Int {
    digits.utf8.reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 97 }
  }
}
