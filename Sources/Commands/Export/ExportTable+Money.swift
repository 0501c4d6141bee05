import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

extension ExportTable {
  static func donations(_ currency: Currency) -> ExportTable {
    ExportTable(
      .donations,
      [
        ("donation", .code), ("received_on", .day), ("amount", .amount), ("currency", .code),
        ("channel", .code), ("campaign", .code), ("fund", .code), ("state", .code),
        ("reference", .code), ("cleared_on", .day), ("reversible_until", .day), ("seq", .count),
        ("source", .code), ("account", .code), ("kind", .code), ("nature", .code),
        ("country", .code), ("anonymous", .code), ("fee", .amount), ("refunded", .amount),
        ("lost", .amount), ("held", .amount), ("original_amount", .code),
        ("original_currency", .code), ("import", .code),
      ]
    ) { view, page in
      try view.forEach(Donation.self, where: []) { donation in
        try page.row(cells(donation, currency))
        return true
      }
    }
  }

  private static func cells(_ donation: Donation, _ currency: Currency) -> [Cell] {
    [
      .code(donation.id.text), .day(donation.day), .amount(donation.amount), .code(currency.code),
      .code(donation.channel.rawValue), .code(donation.campaign.text), .code(donation.fund.text),
      .code(donation.state.rawValue), .code(donation.reference), .day(donation.clearedOn),
      .day(donation.reversibleUntil), .count(Int(donation.seq)), .code(donation.source),
      .code(donation.account.text), .code(donation.kind.rawValue),
      .code(donation.nature.rawValue), .code(donation.country), .flag(donation.anonymous),
      .amount(donation.fee), .amount(donation.refunded), .amount(donation.lost),
      .amount(donation.held), .code(donation.originalAmount), .code(donation.originalCurrency),
      .code(donation.importID?.text),
    ]
  }
}
