import Ledger

/// Donations by bank transfer: people, some organisations, three from abroad, a few unnamed.
enum TransferDonations {
  static let count = 150
  static let total = Amount(minorUnits: 12_350_00)
  static let file = OwnDonations(
    channel: "transfer",
    extra: [.kind, .country, .anonymous, .originalAmount, .originalCurrency])

  private static let ladder = AmountLadder([
    (10, 60), (15, 20), (20, 220), (30, 160), (40, 50), (50, 240), (80, 20), (100, 80), (150, 10),
    (200, 20), (300, 8), (500, 4),
  ])

  /// What stands at a place that is not left to chance.
  private struct Given {
    let place: Int
    let amount: Amount
    var organisation: (kind: String, name: String, mailbox: String)?
    var original: (amount: String, currency: String)?
    var country = "FR"
  }

  private static let given = [
    Given(
      place: 11, amount: Amount(minorUnits: 300_00),
      organisation: ("company", "Boulangerie Tournemie SARL", "bonjour.tournemie")),
    Given(
      place: 24, amount: Amount(minorUnits: 104_28), original: ("100.00", "CHF"), country: "CH"),
    Given(
      place: 38, amount: Amount(minorUnits: 2_000_00),
      organisation: ("foundation", "Fondation Clairambre", "aides.clairambre")),
    Given(place: 51, amount: Amount(minorUnits: 58_91), original: ("50.00", "GBP"), country: "GB"),
    Given(
      place: 67, amount: Amount(minorUnits: 500_00),
      organisation: ("company", "Imprimerie des Deux Vents SCOP", "contact.deuxvents")),
    Given(
      place: 83, amount: Amount(minorUnits: 800_00),
      organisation: ("body", "Amicale des Riverains du Loup", "amicale.riverains")),
    Given(place: 96, amount: Amount(minorUnits: 18_37), original: ("20.00", "USD"), country: "US"),
    Given(place: 104, amount: Amount(minorUnits: 1_000_00)),
    Given(
      place: 118, amount: Amount(minorUnits: 1_500_00),
      organisation: ("body", "Comité de Soutien de Fontaubry", "soutien.fontaubry")),
    Given(
      place: 133, amount: Amount(minorUnits: 250_00),
      organisation: ("company", "Librairie Le Verso SARL", "comptoir.leverso")),
  ]

  static func donations(_ roll: inout DonorRoll) -> [ModelDonation] {
    var seed = SplitMix64(seed: 0x56_49)
    let days = CampaignDays.workingDays(count, from: &seed)
    var pinned: [Int: Amount] = [:]
    for one in given { pinned[one.place] = one.amount }
    let amounts = ladder.draw(count, total: total, pinned: pinned, from: &seed)
    return days.indices.map { place in
      let one = given.first { $0.place == place }
      let isAnonymous = one == nil && seed.happens(percent: 5)
      var donor: ModelDonor?
      if let organisation = one?.organisation {
        donor = ModelDonor(
          given: "", family: organisation.name, email: organisation.mailbox + "@example.org")
      } else if !isAnonymous {
        donor = roll.next(returning: 35, from: &seed)
      }
      return ModelDonation(
        moment: Moment(day: days[place], second: 0), amount: amounts[place], donor: donor,
        hasEmail: seed.happens(percent: 70), reference: ModelDonation.numbered("VIR-", place + 1),
        kind: one?.organisation?.kind ?? "person", country: one?.country ?? "FR",
        original: one?.original)
    }
  }
}
