import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award due`.
struct AwardDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Record that the conditions of notified awards are met.",
    discussion: """
      Examples:
        caisse award due G12/1 --document bail-signe.pdf
        caisse award due G12/1 G13/1 --day 2024-07-12
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: "The day they were met; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award due")
    let workflow = MeetConditions(awards: awards.selection, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { awards in
      Said("due since \(workflow.day): \(awards.map(\.text).joined(separator: ", "))")
    }
  }
}
