import Ledger
import Testing

struct ChartTests {
  private func line(_ code: String, _ roles: [AccountRole]) -> Chart.Line {
    Chart.Line(
      account: Account(
        code: AccountCode(known: code), book: .financial, label: code, kind: .asset, parent: nil),
      labelInEnglish: code, roles: roles)
  }

  @Test func `an account is found by its role, and a role that nobody plays is refused by name`()
    throws
  {
    let chart = Chart(name: "small", lines: [line("512", [.bank]), line("53", [.cash, .transit])])
    #expect(try chart.account(.bank).text == "512")
    #expect(try chart.account(.cash) == chart.account(.transit))
    #expect(throws: LedgerRefusal.noAccountFor(.platform)) { try chart.account(.platform) }
  }

  @Test func `several accounts may play debts and costs outside, and no other role`() {
    #expect(AccountRole.allCases.filter(\.isShared) == [.debt, .outsideCosts])
  }

  @Test func `what a kind of account holds grows on its normal side`() {
    let sides = AccountKind.allCases.map { ($0.rawValue, $0.normalSide) }
    #expect(
      Dictionary(uniqueKeysWithValues: sides)
        == [
          "asset": .debit, "expense": .debit, "liability": .credit, "equity": .credit,
          "income": .credit,
        ])
  }
}
