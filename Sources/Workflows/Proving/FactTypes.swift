import Allocation
import Council
import Giving
import Granting
package import Journal
import Keeping
import Statements

/// Every type of record this program reads. A record of another type belongs to a newer program.
package enum FactTypes {
  static let all: [any Projecting.Type] = keeping + giving + council + granting

  private static let keeping: [any Projecting.Type] = [
    BooksOpened.self,
    AccountOpened.self,
    AccountRoleGiven.self,
    AccountIdentified.self,
    FundOpened.self,
    DocumentAdded.self,
    DocumentAttached.self,
    BalancesOpened.self,
    EntryRecorded.self,
    EntryReversed.self,
    ExpenseRecorded.self,
    ExpensePaid.self,
    ExpenseVoided.self,
    CostAllowed.self,
    FundTransferred.self,
    MoneyTransferred.self,
    ReserveSet.self,
    FundGuaranteed.self,
    ShortfallCovered.self,
    CoverReturned.self,
    GrantAgreed.self,
    PersonErased.self,
    PeopleChanged.self,
    PeopleCopied.self,
    PeopleCopyDestroyed.self,
    LogKeyRotated.self,
    BooksRestored.self,
    WitnessesNamed.self,
  ]

  private static let giving: [any Projecting.Type] = [
    CampaignOpened.self,
    CampaignPromised.self,
    CampaignClosed.self,
    CampaignReopened.self,
    ImportRecorded.self,
    ImportUndone.self,
    DonationRecorded.self,
    DonationVoided.self,
    DonationCorrected.self,
    DonationMoved.self,
    DonationRefunded.self,
    RefundVoided.self,
    DisputeOpened.self,
    DisputeWon.self,
    DisputeLost.self,
    DisputeVoided.self,
    ClearingPart.self,
    DonationsCleared.self,
    ClearingVoided.self,
    CashCounted.self,
    CashDeposited.self,
    DepositVoided.self,
    UnidentifiedReceived.self,
    DonationIdentified.self,
    UnidentifiedVoided.self,
    ReceiptsAllowed.self,
    ReceiptsForbidden.self,
    PledgeRecorded.self,
    PledgeFulfilled.self,
    PledgeCancelled.self,
    PledgeLapsed.self,
    MoneyAdvanced.self,
    RetentionSet.self,
    HoldPlaced.self,
    HoldLifted.self,
  ]

  private static let council: [any Projecting.Type] = [
    MemberEnrolled.self,
    MemberRolesChanged.self,
    MemberRevoked.self,
    MemberKeyAdded.self,
    MemberKeyRevoked.self,
    ApprovalGiven.self,
    CashCountSigned.self,
    MeetingRecorded.self,
    MinutesAttested.self,
    MeetingVoided.self,
    PolicyProposed.self,
    PolicyDecided.self,
    LogKeyReplaced.self,
  ]

  private static let granting: [any Projecting.Type] = [
    CollectiveAdded.self,
    CollectiveChanged.self,
    PayeeAdded.self,
    PayeeChanged.self,
    PayeeAgreed.self,
    PayeeChecked.self,
    PayeeVerified.self,
    CoolingWaived.self,
    PayeeApproved.self,
    RoundOpened.self,
    RoundClosed.self,
    ApplicationReceived.self,
    ApplicationReviewed.self,
    ReviewsGiven.self,
    ApplicationWithdrawn.self,
    ApplicationAppealed.self,
    InterestDeclared.self,
    AllocationShares.self,
    AllocationProposed.self,
    VotersListed.self,
    VoteOpened.self,
    BallotCast.self,
    VoteClosed.self,
    ChoiceProposed.self,
    AwardProposed.self,
    PollOpened.self,
    AwardDecided.self,
    AwardRatified.self,
    AwardReserved.self,
    AwardLapsed.self,
    AwardNotified.self,
    AwardScheduled.self,
    AwardDue.self,
    AwardReleased.self,
    ReportReceived.self,
    ReportVoided.self,
    AwardClosed.self,
    AwardReopened.self,
    PayoutPrepared.self,
    PayoutChecked.self,
    PayoutCountersigned.self,
    PayoutAnswered.self,
    PayoutVoided.self,
    PayoutSent.self,
    PayoutConfirmed.self,
    PayoutUnconfirmed.self,
    PayoutBounced.self,
    VoucherRecorded.self,
    VoucherVoided.self,
    ChecklistItemReceived.self,
    ChecklistItemVoided.self,
    GateAnswered.self,
    GateDecided.self,
    ReturnRecorded.self,
    ReturnVoided.self,
    LetterWritten.self,
    HostingProposed.self,
    HostingAgreed.self,
    HostingChanged.self,
    HostingAsked.self,
    HostingChecked.self,
    HostingPaid.self,
    HostingPaymentVoided.self,
  ]

  static let byName: [String: any Projecting.Type] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.type, $0) })

  /// The fact of a record; nil where its type is none of these.
  package static func fact(of line: RecordLine) throws(CanonicalRefusal) -> (any Fact)? {
    guard let type = byName[line.type] else { return nil }
    return try fact(of: line, as: type)
  }

  private static func fact<Recorded: Fact>(
    of line: RecordLine, as type: Recorded.Type
  ) throws(CanonicalRefusal) -> any Fact {
    var scratch = CanonicalWriter(capacity: 4096)
    return try line.accept(type, scratch: &scratch)
  }
}
