import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse donor retention set`.
struct DonorRetentionSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say how long what is kept of donors stays, from a day on.",
    discussion: """
      The months run from each donation's day. What the law asks longer is kept
      beside this, restricted, for as long as it asks. Nothing is erased by it: see
      caisse donor retention apply.

      Examples:
        caisse donor retention set --months 36
        caisse donor retention set urgence --months 24 --since 2025-01-01 \\
          --document PV-12
      """)

  @Argument(help: "A campaign; else all that have no term of their own.")
  var campaign: CampaignCode?

  @Option(help: "How many months, 1 to 120.")
  var months: Int

  @Option(help: "The day it begins to hold; else today.")
  var since: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor retention set")
    let workflow = SetRetention(campaign, months: months, since: since ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { set in
      let donors = set.campaign.map { "donors of \($0)" } ?? "donors"
      return Said("what is kept of \(donors) stays for \(set.months) months, from \(set.since) on")
    }
  }
}
