package import Journal
package import Ledger

/// Who counted a cash box, and what was found against what the books say.
package struct CashCount: Equatable, Sendable {
  package let clearing: ID<Clearing>
  package let counted: Amount
  package let expected: Amount
  /// The fund that bears what is missing, or has what is too much.
  package let fund: FundCode
  /// The members who counted, by their codes.
  package let members: [String]
  /// What the fund's reserve bore of what is missing.
  package let reserveUsed: Amount
  package let seq: Int64

  package init(
    clearing: ID<Clearing>, counted: Amount, expected: Amount, fund: FundCode, members: [String],
    reserveUsed: Amount, seq: Int64
  ) {
    self.clearing = clearing
    self.counted = counted
    self.expected = expected
    self.fund = fund
    self.members = members
    self.reserveUsed = reserveUsed
    self.seq = seq
  }

  /// Above zero: more was there than the books say.
  package func difference() throws(LedgerRefusal) -> Amount { try counted - expected }
}
