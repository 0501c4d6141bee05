package import Council
package import Ledger

/// A rule about hosted projects that says no.
package enum HostingRefusal: Error, Equatable, Sendable {
  case unknownProject(String)
  /// A fund for a hosted project is opened with it.
  case openedAsProject(FundKind)
  /// Nobody gives a mandate who is no legal person.
  case noPrincipal(CollectiveCode)
  case basisOfOtherKind(HostingBasis, FundKind)
  case confirmsOneself(MemberCode)
  case documentMissing(act: String)
  case stateForbids(FundCode, state: HostedProject.State, act: String)
  /// What a mandate pays is no cost of ours.
  case costUnderMandate(FundCode)
  /// Costs and fees of what is hosted in own name are expenses and transfers as any other's.
  case notUnderMandate(FundCode, HostingPayment.Purpose)
  case aboveFee(FundCode, rate: FeeRate, left: Amount, asked: Amount)
  case notEmpty(FundCode, what: String, amount: Amount)
  case campaignOpen(FundCode, campaign: String)
  case unknownPayment(String)
  case paymentVoided(String)
  /// Who pays for a project does so for somebody who may ask.
  case requesterMissing(FundCode)
  case notARequester(FundCode)
  /// Who may ask stands in the people file, which isn't at hand or has it no more.
  case requestersUnread(FundCode)
  case recorderChecks(MemberCode, payment: String)
  case unchecked(payment: String, needed: Int, checked: Int)
  case alreadyPaid(String)
  /// No role of the chart says what it becomes when the project ends.
  case carriedWithoutRole(FundCode, AccountCode, Amount)
  /// Only what is left of a project of our own is a charge of ours.
  case noCharge(FundCode, HostingPayment.Purpose)
  case dayTooEarly(FundCode, earliest: Day, given: Day)
  /// Money held for another doesn't become ours by being moved, nor ours another's.
  case mandateCrossed(from: FundCode, to: FundCode)
}
