import Keeping
import Ledger
import SQLiteStore
package import Testing
import Workflows

extension TestBooks {
  /// Fails the test where an identity of `domain.md` 3 doesn't hold in some fund: what came in is what
  /// became of it; cash less debts is what is free, set aside or promised; the liaison sums to zero.
  package func expectIdentities(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try read { view in
      let natures = try AccountNatures(in: view)
      var liaison = Amount.zero
      for fund in try view.rows(Fund.self) {
        let commitments = try view.balances(.commitment, fund: fund.code, through: nil)
        let sum = try commitments.map { try $0.net() }.sum()
        #expect(sum.isZero, "what came in to \(fund.code)", sourceLocation: sourceLocation)
        var spendable = Amount.zero
        for balance in try view.balances(.financial, fund: fund.code, through: nil) {
          let net = try balance.net()
          switch natures[balance.account] {
          case .cash, .debt: spendable = try spendable + net
          case .platform: spendable = try spendable + min(net, .zero)
          case .event where balance.account.text == "181": liaison = try liaison + net
          default: break
          }
        }
        guard fund.kind != .unassigned else { continue }
        let promised = try Self.promised(commitments)
        #expect(spendable == promised, "cash of \(fund.code)", sourceLocation: sourceLocation)
      }
      #expect(liaison.isZero, "between funds", sourceLocation: sourceLocation)
    }
  }

  /// free + reserve + reserved + payable
  private static func promised(_ balances: [Balance]) throws -> Amount {
    let accounts: Set = [
      CommitmentAccount.free.code, CommitmentAccount.reserve.code,
      CommitmentAccount.reserved.code, CommitmentAccount.payable.code,
    ]
    return try balances.filter { accounts.contains($0.account) }.map { try $0.net() }.sum()
  }

  /// The sums of both books, fund by fund and account by account, those of zero left out: what an act
  /// and its undoing leave as they were.
  package func sums() throws -> [String] {
    try read { view in
      try Book.allCases.flatMap { book in
        try view.balances(book, fund: nil, through: nil).compactMap { balance in
          let net = try balance.net()
          return net.isZero ? nil : "\(book) \(balance.fund) \(balance.account) \(net.minorUnits)"
        }
      }
    }
  }
}
