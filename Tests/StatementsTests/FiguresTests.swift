import Ledger
import Statements
import Testing

struct FiguresTests {
  @Test func `each account of the commitment book moves one figure, by its normal side`() throws {
    for account in CommitmentAccount.allCases {
      var figures = Figures()
      try figures.add(account, debitLessCredit: Amount(minorUnits: 700))
      let sign: Int64 = account.kind == .asset ? 1 : -1
      let moved = [
        figures.free, figures.reserve, figures.reserved, figures.payable, figures.paid,
        figures.costs, figures.refunded, figures.held, figures.lost, figures.cleared,
        figures.returned, figures.moved, figures.advanced,
      ].filter { !$0.isZero }
      #expect(moved == [Amount(minorUnits: sign * 700)], "\(account)")
      #expect(try !figures.commitmentIsWhole(), "\(account)")
    }
  }

  @Test func `the parts of the bar are all that became of the money`() throws {
    var figures = Figures()
    for (place, account) in CommitmentAccount.allCases.enumerated() where account.kind == .asset {
      let amount = Amount(minorUnits: Int64(1) << place)
      try figures.add(account, debitLessCredit: amount)
      try figures.add(.cleared, debitLessCredit: amount.negated())
    }
    #expect(try figures.commitmentIsWhole())
    #expect(try figures.uses.map(\.amount).sum() == figures.cleared)
  }
}
