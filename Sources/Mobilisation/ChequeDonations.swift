import Ledger

/// Donations by cheque, dated on the day the post brought them; to be cleared by deposit slip.
enum ChequeDonations {
  static let count = 55
  static let total = Amount(minorUnits: 3_700_00)
  static let file = OwnDonations(channel: "cheque", extra: [.kind])

  private static let ladder = AmountLadder([
    (20, 110), (30, 90), (50, 210), (70, 20), (80, 30), (100, 90), (150, 20), (200, 20), (300, 4),
  ])

  static func donations(_ roll: inout DonorRoll) -> [ModelDonation] {
    var seed = SplitMix64(seed: 0x43_48)
    let days = CampaignDays.workingDays(count, from: &seed)
    let amounts = ladder.draw(count, total: total, from: &seed)
    return days.indices.map { place in
      ModelDonation(
        moment: Moment(day: days[place], second: 0), amount: amounts[place],
        donor: roll.next(returning: 25, from: &seed), hasEmail: seed.happens(percent: 35),
        reference: ModelDonation.numbered("CHQ-", place + 1))
    }
  }
}
