import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation move`.
struct DonationMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a donation to another campaign or designation.",
    discussion: """
      Examples:
        caisse donation move V-12 --to logement --document accord-du-donateur.eml
        caisse donation move V-12 --to urgence --designation nuit
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @Option(help: "The campaign it is for.")
  var to: CampaignCode

  @Option(help: "What the donor gave it for: an application, a collective or a tag.")
  var designation: FundCode?

  @Option(help: "The account its money sits on there.")
  var account: AccountCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation move")
    let workflow = MoveDonation(
      donation, to: to, designation: designation, account: account, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { moved in
      Said("donation \(donation) moved to \(moved.campaign), fund \(moved.fund)")
    }
  }
}
