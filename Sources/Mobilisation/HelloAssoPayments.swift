import Ledger

/// The bulk of the model campaign, as the payments export of HelloAsso (form of 2025) tells it.
enum HelloAssoPayments {
  static let count = 2520
  static let total = Amount(minorUnits: 60_000_00)
  /// The place of the donation of which the platform will give a part back.
  static let refunded = 612

  private static let ladder = AmountLadder([
    (5, 130), (10, 330), (15, 60), (20, 260), (25, 30), (30, 80), (42, 5), (50, 80), (75, 4),
    (100, 24), (150, 4), (200, 6), (300, 2), (500, 2), (1000, 1),
  ])

  static func donations(_ roll: inout DonorRoll) -> [ModelDonation] {
    var seed = SplitMix64(seed: 0x48_41)
    let moments = CampaignDays.moments(count, from: &seed)
    let pinned = [refunded: Amount(minorUnits: 50_00)]
    let amounts = ladder.draw(count, total: total, pinned: pinned, from: &seed)
    return moments.indices.map { place in
      ModelDonation(
        moment: moments[place], amount: amounts[place],
        donor: roll.next(returning: 22, from: &seed), reference: reference(at: place))
    }
  }

  /// The `Référence paiement`: the key of a row.
  static func reference(at place: Int) -> String {
    String(150_001 + place)
  }

  static func bytes(_ donations: [ModelDonation]) -> [UInt8] {
    var lines = SeparatedLines(separator: ";", ending: "\r\n", byteOrderMark: true)
    lines.add(header)
    for (place, donation) in donations.enumerated() {
      let amount = french(donation.amount)
      lines.add([
        String(90_001 + place), donation.reference, amount, french(donation.moment), "Payé", "Oui",
        french(CampaignDays.payoutDay(of: donation.moment.day)), donation.donor!.family,
        donation.donor!.given, donation.donor!.email, ModelCase.campaignName,
        "Formulaire de don", amount, "", "", "", "Carte bancaire",
      ])
    }
    return lines.bytes
  }

  private static let header = [
    "Référence commande", "Référence paiement", "Montant total", "Date du paiement",
    "Statut du paiement", "Versé", "Date du versement", "Nom payeur", "Prénom payeur",
    "Email payeur", "Campagne", "Type de campagne", "Montant du tarif", "Montant des options",
    "Don supplémentaire", "Montant du code promo", "Moyen de paiement",
  ]

  /// `1 000,00`: a space between thousands, a comma before cents.
  private static func french(_ amount: Amount) -> String {
    let parts = Currency.euro.plain(amount).split(separator: ".")
    var grouped = ""
    for (place, digit) in parts[0].enumerated() {
      if place > 0, (parts[0].count - place) % 3 == 0 { grouped += " " }
      grouped.append(digit)
    }
    return grouped + "," + parts[1]
  }

  /// `12/06/2024`.
  private static func french(_ day: Day) -> String {
    day.description.split(separator: "-").reversed().joined(separator: "/")
  }

  /// `12/06/2024 18:23:13`.
  private static func french(_ moment: Moment) -> String {
    let clock = [moment.second / 3600, moment.second / 60 % 60, moment.second % 60]
    return french(moment.day) + " "
      + clock.map { ModelDonation.numbered("", $0, width: 2) }.joined(separator: ":")
  }
}
