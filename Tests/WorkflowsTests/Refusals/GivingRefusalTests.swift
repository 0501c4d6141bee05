import Giving
import Ledger
import Testing
import Workflows

struct GivingRefusalTests {
  private static let campaign = CampaignCode(known: "urgence")
  private static let day = Day("2024-06-12")!
  private static let one = Amount(minorUnits: 100)

  private static let all: [GivingRefusal] = [
    .unknownCampaign(campaign), .campaignKnown(campaign), .campaignClosed(campaign, since: day),
    .unknownDonation("d1"), .ambiguousReference("R1", sources: ["a", "b"]),
    .referenceKnown(source: "caisse", reference: "R1"), .invalidReference("é"),
    .amountNotPositive, .stateForbids(reference: "R1", state: "refunded", act: "refunded"),
    .moreThanRemains(reference: "R1", remaining: .zero, asked: one),
    .dayOutsideCampaign(campaign, day), .closesBeforeItOpens,
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }
}
