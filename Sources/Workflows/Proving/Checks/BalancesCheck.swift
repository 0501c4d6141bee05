import Ledger

/// Debits equal credits, in each book and fund.
enum BalancesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    for book in Book.allCases {
      var sums: [FundCode: (debit: Amount, credit: Amount)] = [:]
      for balance in try view.balances(book, fund: nil, through: nil) {
        let sum = sums[balance.fund] ?? (.zero, .zero)
        sums[balance.fund] = (try sum.debit + balance.debit, try sum.credit + balance.credit)
      }
      for (fund, sum) in sums.sorted(by: { $0.key < $1.key }) where sum.debit != sum.credit {
        findings.append(
          NamedCheck.Finding(.balances, fund, expected: sum.debit, found: sum.credit))
      }
    }
    return findings
  }
}
