import Ledger

/// The 400 donations by card, of which the processor keeps 1.5 % and 0.25 each: 325.00 in all.
enum CardDonations {
  static let count = 400
  static let total = Amount(minorUnits: 15_000_00)
  /// The place of the donation that its donor's bank will take back.
  static let chargedBack = 136
  static let file = OwnDonations(channel: "card", extra: [.country, .fee])

  /// Multiples of 2.00, whose 1.5 % is a whole number of cents: no fee is rounded.
  private static let ladder = AmountLadder([
    (10, 220), (20, 320), (30, 130), (36, 10), (40, 60), (50, 150), (64, 8), (100, 70), (150, 8),
    (200, 14), (500, 3), (1000, 1),
  ])

  static func donations(_ roll: inout DonorRoll) -> [ModelDonation] {
    var seed = SplitMix64(seed: 0x43_42)
    let moments = CampaignDays.moments(count, from: &seed)
    let pinned = [chargedBack: Amount(minorUnits: 50_00)]
    let amounts = ladder.draw(count, total: total, pinned: pinned, from: &seed)
    return moments.indices.map { place in
      let donor = roll.next(returning: 30, from: &seed)
      let isAbroad = seed.happens(percent: 6)
      return ModelDonation(
        moment: moments[place], amount: amounts[place], donor: donor,
        reference: reference(at: place),
        country: isAbroad ? seed.pick(["BE", "CH", "DE", "ES", "CA"]) : "FR",
        fee: fee(of: amounts[place]))
    }
  }

  static func reference(at place: Int) -> String {
    ModelDonation.numbered("CB-", place + 1)
  }

  private static func fee(of amount: Amount) -> Amount {
    let (cents, rest) = (amount.minorUnits * 15).quotientAndRemainder(dividingBy: 1000)
    precondition(rest == 0, "1.5 % of the amount must be whole cents")
    return Amount(minorUnits: cents + 25)
  }
}
