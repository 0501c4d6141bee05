import Ledger

/// Donations in our own CSV dialect: its eight columns and, by name, those a file has use for.
struct OwnDonations {
  let channel: String
  let extra: [Column]

  /// The optional columns that the model's files use.
  enum Column: String {
    case kind, country, anonymous, fee
    case originalAmount = "original_amount"
    case originalCurrency = "original_currency"
  }

  func bytes(_ donations: [ModelDonation]) -> [UInt8] {
    var lines = SeparatedLines()
    let columns = [
      "date", "amount", "currency", "donor", "email", "channel", "reference", "campaign",
    ]
    lines.add(columns + extra.map(\.rawValue))
    for donation in donations { lines.add(row(donation) + extra.map { value($0, of: donation) }) }
    return lines.bytes
  }

  private func row(_ donation: ModelDonation) -> [String] {
    [
      donation.moment.day.description, Currency.euro.plain(donation.amount), Currency.euro.code,
      donation.donor?.name ?? "", donation.hasEmail ? donation.donor?.email ?? "" : "", channel,
      donation.reference, ModelCase.campaign,
    ]
  }

  private func value(_ column: Column, of donation: ModelDonation) -> String {
    switch column {
    case .kind: donation.kind
    case .country: donation.country
    case .anonymous: donation.donor == nil ? "yes" : "no"
    case .fee: Currency.euro.plain(donation.fee)
    case .originalAmount: donation.original?.amount ?? ""
    case .originalCurrency: donation.original?.currency ?? ""
    }
  }
}
