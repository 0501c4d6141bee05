import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse pledge record`.
struct PledgeRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a promise of money. It makes no entry.",
    discussion: """
      Examples:
        caisse pledge record --campaign urgence --amount 500.00 --due 2024-07-31 \\
          --donor "Ada Exemple"
      """)

  @Option(help: "The campaign it is for.")
  var campaign: CampaignCode

  @Option(help: "How much is promised.")
  var amount: AmountArgument

  @Option(help: "By when.")
  var due: Day?

  @Option(help: "Who promises, kept in the people file only.")
  var donor: String?

  @Option(help: "Their e-mail, kept in the people file only.")
  var email: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "pledge record")
    let workflow = RecordPledge(
      campaign: campaign, amount: try amount.amount(in: session.currency),
      day: day ?? session.today, due: due,
      donor: DonorParticulars(name: NormalText.normalised(donor ?? ""), email: email))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { pledge in
      Said("pledge of \(pledge.amount) recorded for \(pledge.campaign)", ids: [pledge.id.text])
    }
  }
}
