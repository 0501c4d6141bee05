import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse donation show`.
struct DonationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One donation, and what became of it.",
    discussion: """
      Examples:
        caisse donation show V-12
        caisse donation show helloasso:150613 --format json
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation show")
    try session.read { view in
      let found = try DonationReferences.resolve(donation, in: view)
      try session.console.page("donation \(found.reference)") { page in
        try page.figures(figures(found))
        try DonationHistory(found, in: view).write(on: page)
      }
    }
  }

  private func figures(_ donation: Donation) -> [Figure] {
    [
      Figure("donation", "donation", .code(donation.id.text)),
      Figure("source", "source", .code(donation.source)),
      Figure("reference", "reference", .code(donation.reference)),
      Figure("day", "received", .day(donation.day)),
      Figure("amount", "amount", .amount(donation.amount)),
      Figure("fee", "fee", .amount(donation.fee)),
      Figure("channel", "channel", .code(donation.channel.rawValue)),
      Figure("account", "account", .code(donation.account.text)),
      Figure("campaign", "campaign", .code(donation.campaign.text)),
      Figure("fund", "fund", .code(donation.fund.text)),
      Figure("state", "state", .code(donation.state.rawValue)),
      Figure("cleared_on", "cleared", donation.clearedOn.map { .day($0) } ?? .none),
      Figure("clearing", "cleared by", donation.clearing.map { .code($0.text) } ?? .none),
      Figure("refunded", "refunded", .amount(donation.refunded)),
      Figure("held", "in dispute", .amount(donation.held)),
      Figure("lost", "lost", .amount(donation.lost)),
      Figure(
        "reversible_until", "reversible until",
        donation.reversibleUntil.map { .day($0) } ?? .none),
      Figure("seq", "record", .count(Int(donation.seq))),
    ]
  }
}
