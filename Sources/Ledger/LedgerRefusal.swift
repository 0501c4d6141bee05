/// A rule of double entry, or of the chart, that says no.
package enum LedgerRefusal: Error, Hashable, Sendable {
  case amountOverflow
  case tooFewPostings
  case zeroPosting(account: AccountCode)
  case unbalanced(fund: FundCode, excess: Amount)
  case accountClosedToPosting(AccountCode)
  case notASubaccount(AccountCode, of: AccountCode)
  case noAccountFor(AccountRole)
  case needsDecisionOrCost(fund: FundCode, account: AccountCode)
  case alreadyReversed(entry: Int64)
  case bornOfAnEvent(entry: Int64, event: String)
  case unknownEntry(Int64)
  case openingNotAtStart(fund: FundCode)
}
