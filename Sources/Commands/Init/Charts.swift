import Ledger

enum Charts {
  static func named(_ name: String) throws -> Chart {
    func line(_ c: String, _ k: AccountKind, _ r: [AccountRole]) -> Chart.Line {
      Chart.Line(
        account: Account(
          code: AccountCode(known: c), book: .financial, label: c, kind: k, parent: nil),
        labelInEnglish: c, roles: r)
    }
    return Chart(
      name: name,
      lines: [
        line("512", .asset, [.bank]), line("517", .asset, [.platform]), line("53", .asset, [.cash]),
        line("5112", .asset, [.cheques]), line("75411", .income, [.personDonation]),
        line("6278", .expense, [.platformFee]),
      ])
  }
}
