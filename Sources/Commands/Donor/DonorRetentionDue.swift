import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse donor retention due`.
struct DonorRetentionDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Count what is due to be erased, and what is kept and why.",
    discussion: """
      due          erased by caisse donor retention apply
      restricted   required by the law, on its ground, until the day that is shown
      held         kept by a hold, until it is lifted
      not-due      kept by the policy, until the day that is shown

      Counted are openings: what is kept of a donation, a pledge or a contact. Names
      are in none of it.

      Examples:
        caisse donor retention due
        caisse donor retention due --on 2027-12-31 --format csv
      """)

  @Option(help: "As it will be on this day; else today.")
  var on: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor retention due")
    let progress = Progress(session.console, "looking at people")
    let due = try session.read {
      try RetentionDue(on: on ?? session.today, in: $0, progress: progress.advance)
    }
    progress.finish()
    try RetentionTable.list(due, on: session.console)
  }
}
