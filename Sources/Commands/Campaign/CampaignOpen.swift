import ArgumentParser
import Giving
import Ledger
import Workflows

extension DonorPromise.Surplus: ExpressibleByArgument {}
extension DonorPromise.Unmet: ExpressibleByArgument {}

/// `caisse campaign open`.
struct CampaignOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a campaign, with a fund of its own unless one is named.",
    discussion: """
      What donors are promised is recorded with --appeal, the call as it was
      published, with what happens to a surplus and to designations that can't be
      met; statements print it.

      Examples:
        caisse campaign open urgence --goal 90000 --opens 2024-06-10 \\
          --closes 2024-06-30
        caisse campaign open urgence --fees-fund general --appeal appel.pdf \\
          --surplus kindred --unmet campaign
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

  @OptionGroup var promise: PromiseOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign open")
    let workflow = OpenCampaign(
      code: code, name: NormalText.normalised(name ?? code.text), fund: fund, feesFund: feesFund,
      goal: try goal?.amount(in: session.currency, for: "goal"), opens: opens, closes: closes,
      people: people)
    try session.commit(promise.writing(writing)) { view, recorder in
      let campaign = try workflow.decide(view, &recorder, today: session.today)
      if let promise = promise.workflow(for: code) {
        _ = try promise.decide(view, &recorder, today: session.today)
      }
      return campaign
    } saying: { campaign in
      Said("campaign \(campaign.code) opened, feeding fund \(campaign.fund)", ids: [code.text])
    }
  }
}
