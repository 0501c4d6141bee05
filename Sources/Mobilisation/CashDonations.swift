import Ledger

/// Envelopes put into the box, without names, counted by two on four evenings.
enum CashDonations {
  static let count = 95
  static let total = Amount(minorUnits: 2_450_00)
  static let file = OwnDonations(channel: "cash", extra: [.anonymous])

  private static let ladder = AmountLadder([
    (2, 60), (5, 190), (10, 250), (20, 280), (30, 40), (50, 140), (100, 30),
  ])

  /// Days of June and how many envelopes were in the box.
  private static let evenings: [(day: Int, envelopes: Int)] = [
    (15, 22), (21, 31), (22, 18), (29, 24),
  ]

  static func donations() -> [ModelDonation] {
    var seed = SplitMix64(seed: 0x45_53)
    let amounts = ladder.draw(count, total: total, from: &seed)
    var donations: [ModelDonation] = []
    for evening in evenings {
      let day = Day(year: 2024, month: 6, day: evening.day)!
      for envelope in 1...evening.envelopes {
        donations.append(
          ModelDonation(
            moment: Moment(day: day, second: 0), amount: amounts[donations.count], donor: nil,
            reference: ModelDonation.numbered("ESP-06\(evening.day)-", envelope, width: 2)))
      }
    }
    return donations
  }
}
