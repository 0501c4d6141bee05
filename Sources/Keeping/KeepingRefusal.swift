package import Ledger

/// A rule of keeping books that says no.
package enum KeepingRefusal: Error, Equatable, Sendable {
  case keyUsedOtherwise(String)
  case unknownMember(String)
  case noActor
  case roleMissing(needed: [String])
  case accountKnown(AccountCode)
  case bankAccountUnchanged(AccountCode)
  case accountUnknown(AccountCode)
  case accountAmbiguous(AccountCode, choices: [AccountCode])
  case accountOfOtherRole(AccountCode, expected: AccountCode)
  case fundKnown(FundCode)
  case fundUnknown(FundCode)
  case insufficientFreeMoney(fund: FundCode, available: Amount, needed: Amount, on: Day)
  case insufficientReserve(fund: FundCode, available: Amount, needed: Amount)
  case insufficientCash(account: AccountCode, fund: FundCode, available: Amount, needed: Amount)
  case amountNotPositive
  case referenceNotAllowed(String)
  case parentIsSubaccount(AccountCode)
  case noSuchFundKind(FundKind)
  case fundOfOtherKind(FundCode, expected: FundKind)
  case fundOutsideParent(FundCode, parent: FundCode)
  case fundNeverSpent(FundCode)
  case sameFund(FundCode)
  /// Money given for a purpose stands for another only by decision.
  case guaranteeUndecided(FundCode)
  case guaranteeInCircle(fund: FundCode, guarantor: FundCode)
  /// More than the new ceiling is out already.
  case guaranteeCalled(fund: FundCode, guarantor: FundCode, called: Amount, ceiling: Amount)
  case sameAccount(AccountCode)
  case unknownRecord(Int64)
  case lastAdministrator
  case rolePlayed(AccountRole, by: AccountCode)
  case roleOfOtherKind(AccountRole, AccountCode, AccountKind)
  case accountWithoutParent(AccountCode)
  case memberHasLeft(String, since: Day)
}
