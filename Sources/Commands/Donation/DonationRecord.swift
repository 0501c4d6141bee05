import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation record`.
struct DonationRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record one donation by hand.",
    discussion: """
      Examples:
        caisse donation record --campaign urgence --amount 50.00 \\
          --channel transfer --reference V-12
        caisse donation record --campaign urgence --amount 20 --channel cash \\
          --anonymous
      """)

  @Option(help: "The campaign it is for.")
  var campaign: CampaignCode

  @Option(help: "The amount, with a dot before the decimals.")
  var amount: AmountArgument

  @Option(help: "card, transfer, direct-debit, cheque, cash or platform.")
  var channel: Channel

  @Option(help: "The day it was received; else today.")
  var day: Day?

  @Option(help: "The outside reference; else the donation's own id.")
  var reference: String?

  @Option(help: "The donor's name, kept in the people file only.")
  var donor: String?

  @Option(help: "The donor's e-mail, kept in the people file only.")
  var email: String?

  @Option(help: "person, company, foundation or body.")
  var kind: DonorKind = .person

  @Option(help: "The account the money sits on, where there are several.")
  var account: AccountCode?

  @Option(help: "The donor's country, two letters of ISO 3166.")
  var country: CountryArgument?

  @Option(help: "What the donor gave it for: an application, a collective or a tag.")
  var designation: FundCode?

  @Option(help: "What the platform kept of it.")
  var fee: AmountArgument?

  @Flag(help: "The donor wants no name anywhere.")
  var anonymous = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation record")
    let workflow = RecordDonation(
      campaign: campaign, amount: try amount.amount(in: session.currency),
      day: day ?? session.today, channel: channel, reference: reference,
      donor: DonorParticulars(name: NormalText.normalised(donor ?? ""), email: email), kind: kind,
      account: account, country: try country?.code(), anonymous: anonymous,
      designation: designation,
      fee: try fee?.amount(in: session.currency, for: "fee") ?? .zero)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { donation in
      if donation.day > session.today {
        session.console.warn(
          "\(donation.day) is later than today, \(session.today)", code: "day-ahead")
      }
      return Said(
        "donation \(donation.reference) of \(donation.amount) recorded for \(donation.campaign)",
        ids: [donation.id.text])
    }
  }
}
