import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse campaign open`.
struct CampaignOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a campaign, with a fund of its own unless one is named.",
    discussion: """
      Examples:
        caisse campaign open urgence --goal 90000 --opens 2024-06-10 --closes 2024-06-30
        caisse campaign open urgence --fees-fund general --document appel.pdf
      """)

  @Argument(help: "Its short code.")
  var code: CampaignCode

  @Option(help: "Its name; else the code.")
  var name: String?

  @Option(help: "What is hoped for.")
  var goal: AmountArgument?

  @Option(help: "Its first day.")
  var opens: Day?

  @Option(help: "Its last day.")
  var closes: Day?

  @Option(help: "How much is kept of donors: none, email or full.")
  var people: PeopleKept = .email

  @Option(help: "The fund it feeds; else a new one of its own code.")
  var fund: FundCode?

  @Option(help: "The fund that bears the fees of its donations; else its own.")
  var feesFund: FundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign open")
    let workflow = OpenCampaign(
      code: code, name: NormalText.normalised(name ?? code.text), fund: fund, feesFund: feesFund,
      goal: try goal?.amount(in: session.currency, for: "goal"), opens: opens, closes: closes,
      people: people)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { campaign in
      Said("campaign \(campaign.code) opened, feeding fund \(campaign.fund)", ids: [code.text])
    }
  }
}
