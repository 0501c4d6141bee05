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
