import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation identify`.
struct DonationIdentify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify", abstract: "Say what a transfer of unknown origin was: a donation.",
    discussion: """
      Examples:
        caisse donation identify RELEVE-31 --campaign urgence \\
          --donor "Ada Exemple" --email ada@example.org
      """)

  @Argument(help: "The transfer: its reference or id.")
  var transfer: String

  @Option(help: "The campaign it is for.")
  var campaign: CampaignCode

  @Option(help: "How much of it; else all.")
  var amount: AmountArgument?

  @Option(help: "The donor's name, kept in the people file only.")
  var donor: String?

  @Option(help: "The donor's e-mail, kept in the people file only.")
  var email: String?

  @Option(help: "person, company, foundation or body.")
  var kind: DonorKind = .person

  @Option(help: "The donor's country, two letters of ISO 3166.")
  var country: CountryArgument?

  @Option(help: "What the donor gave it for: an application, a collective or a tag.")
  var designation: FundCode?

  @Flag(help: "The donor wants no name anywhere.")
  var anonymous = false

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation identify")
    let workflow = IdentifyDonation(
      transfer, as: campaign, amount: try amount?.amount(in: session.currency),
      donor: DonorParticulars(name: NormalText.normalised(donor ?? ""), email: email), kind: kind,
      country: try country?.code(), anonymous: anonymous, designation: designation,
      day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { donation in
      Said(
        "\(donation.amount) identified as donation \(donation.reference) for \(donation.campaign)",
        ids: [donation.id.text])
    }
  }
}
