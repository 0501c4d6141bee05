import Giving
import Ledger
import Testing
import Workflows

struct GivingRefusalTests {
  private static let campaign = CampaignCode(known: "urgence")
  private static let day = Day("2024-06-12")!
  private static let account = AccountCode(known: "517HA")
  private static let one = Amount(minorUnits: 100)

  private static let all: [GivingRefusal] = [
    .unknownCampaign(campaign), .campaignKnown(campaign), .campaignClosed(campaign, since: day),
    .unknownDonation("d1"), .ambiguousReference("R1", sources: ["a", "b"]),
    .referenceKnown(source: "caisse", reference: "R1"), .invalidReference("é"),
    .amountNotPositive, .stateForbids(reference: "R1", state: "refunded", act: "refunded"),
    .moreThanRemains(reference: "R1", remaining: .zero, asked: one),
    .closesBeforeItOpens, .dueBeforePledged(pledged: day, due: day),
    .creditedBeforeDeposited(deposited: day, credited: day),
    .bornOfTransfer(reference: "R1"), .campaignOpen(campaign),
    .beforeReceived(reference: "R1", received: day, day: day),
    .channelForbids(reference: "R1", channel: .cash, act: "disputed"),
    .onOtherAccount(reference: "R1", account: account, expected: account),
    .nothingToClear(account), .clearingKnown(reference: "P1", account: account),
    .residual(expected: one, given: .zero, residual: one), .feesFundAmbiguous([.general]),
    .clearedBy(reference: "R1", clearing: "c:1"), .movedSince(reference: "R1"),
    .identifiedSince(reference: "R1"), .alreadyThere(reference: "R1", fund: .general),
    .needsDocument(act: "moved"), .mustBeWhole(reference: "R1"),
    .disputeOpen(reference: "R1"), .noOpenDispute(reference: "R1"), .unknownAct("f:1"),
    .nothingToCorrect("R1"), .alreadyVoided("f:1"), .twoMembersNeeded,
    .countFundAmbiguous(account, [.general]),
    .moreThanCounted(account, counted: .zero, asked: one), .nothingCounted(account),
    .unknownTransfer("V1"),
    .moreThanUnidentified(reference: "V1", remaining: .zero, asked: one),
    .unknownPledge("j:1"),
    .pledgeStateForbids(pledge: "j:1", state: "lapsed", act: "cancelled"),
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }
}
