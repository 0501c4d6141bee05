package import Ledger

/// A fund's sums in the commitment book, each debit less credit.
package struct Commitments {
  private var nets: [CommitmentAccount: Amount] = [:]

  package init(of fund: FundCode, in view: some BooksView) throws {
    for balance in try view.balances(.commitment, fund: fund, through: nil) {
      guard let account = CommitmentAccount(rawValue: balance.account.text) else { continue }
      nets[account] = try balance.net()
    }
  }

  package func net(_ account: CommitmentAccount) -> Amount { nets[account] ?? .zero }

  /// free + reserve + reserved + payable + paid + cost + refunded + held + lost
  package func uses() throws(LedgerRefusal) -> Amount {
    try [
      net(.free), net(.reserve), net(.reserved), net(.payable), net(.paid), net(.cost),
      net(.refunded), net(.held), net(.lost),
    ].sum()
  }

  /// cleared + returned ± moved + advanced
  package func sources() throws(LedgerRefusal) -> Amount {
    try [net(.cleared), net(.returned), net(.moved), net(.advanced)].sum().negated()
  }

  /// reserved + payable + paid
  package func promised() throws(LedgerRefusal) -> Amount {
    try [net(.reserved), net(.payable), net(.paid)].sum()
  }

  /// free + reserve + reserved + payable − advanced: what banked money must be there for.
  package func promisable() throws(LedgerRefusal) -> Amount {
    try [net(.free), net(.reserve), net(.reserved), net(.payable), net(.advanced)].sum()
  }
}
