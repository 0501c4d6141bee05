package import Ledger

/// What a platform or processor paid to the bank for one week of donations.
package struct ModelPayout: Sendable {
  package let paidOn: Day
  package let references: [String]
  package let gross: Amount
  package let fees: Amount

  package var net: Amount { Amount(minorUnits: gross.minorUnits - fees.minorUnits) }
}

extension ModelCase {
  package static let helloAssoPayouts = payouts(of: ModelDonations.june2024.helloAsso)
  package static let processorPayouts = payouts(of: ModelDonations.june2024.card)

  private static func payouts(of donations: [ModelDonation]) -> [ModelPayout] {
    (0..<3).map { week in
      let day = CampaignDays.payoutDay(of: opens.adding(days: week * 7))
      let paid = donations.filter { CampaignDays.payoutDay(of: $0.moment.day) == day }
      return ModelPayout(
        paidOn: day, references: paid.map(\.reference), gross: paid.map(\.amount).total,
        fees: paid.map(\.fee).total)
    }
  }
}

extension ModelCase {
  package static let cheques = ModelDonations.june2024.cheques.map(\.amount).total
  /// What was in the box, all of it counted.
  package static let cash = ModelDonations.june2024.cash.map(\.amount).total
  /// What the collective without an account asked for, and is paid out of the box.
  package static let paidInCash = ModelCollectives.number(17).application.requested
  package static let cashDeposited = Amount(
    minorUnits: cash.minorUnits - paidInCash.minorUnits)
}
