import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse campaign close`.
struct CampaignClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a campaign: it takes no more donations by hand.",
    discussion: """
      Examples:
        caisse campaign close urgence
        caisse campaign close urgence --reopen
      """)

  @Argument(help: "Its code.")
  var code: CampaignCode

  @Flag(help: "Open it again.")
  var reopen = false

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "campaign close")
    let workflow = CloseCampaign(code, day: day ?? session.today, reopens: reopen)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { campaign in
      Said("campaign \(campaign.code) \(reopen ? "open again" : "closed")", ids: [code.text])
    }
  }
}
