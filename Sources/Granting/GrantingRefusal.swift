package import Ledger

/// A rule of granting that says no.
package enum GrantingRefusal: Error, Equatable, Sendable {
  case unknownCollective(CollectiveCode)
  case collectiveKnown(CollectiveCode)
  /// A person in need is known by a code, and by nothing else that stands in the books.
  case personByCodeOnly(CollectiveCode)
  case unknownPayee(String)
  case ambiguousPayee(CollectiveCode, choices: [PayeeCode])
  case payeeNeedsAccount(Payee.Kind)
  case cashHasNoAccount
  case accountUnchanged(PayeeCode)
  case ceilingNotPositive
  case payeeWithoutAccount(PayeeCode)
  case payeeCheckedByRegistrar(PayeeCode)
  case unknownRound(RoundCode)
  case roundKnown(RoundCode)
  case roundClosed(RoundCode, since: Day)
  case roundClosesBeforeItOpens
  case roundNeedsFund(choices: [FundCode])
  case outsideRound(RoundCode, Day)
  case unknownApplication(String)
  case ambiguousApplication(String, rounds: [RoundCode])
  case applicationReferenceKnown(round: RoundCode, reference: String)
  case invalidApplicationReference(String)
  case requestNotPositive
  case minimumAboveCap(minimum: Amount, cap: Amount)
  case applicationStateForbids(ApplicationCode, state: Application.State, act: String)
  case emptyReview
  case nothingToAllocate(RoundCode)
  /// A round's order among equals was announced when it was opened.
  case tiesOfRound(RoundCode, are: String)
  case unknownAllocation(String)
  case noShare(application: String, allocation: String)
  case allocationNotReproduced(String)
}
