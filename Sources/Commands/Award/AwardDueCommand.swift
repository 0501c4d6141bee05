import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award due`.
struct AwardDueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Record that the conditions of notified awards, or of an instalment, are met.",
    discussion: """
      Examples:
        caisse award due G12/1 --document bail-signe.pdf
        caisse award due G12/1 G13/1 --day 2024-07-12
        caisse award due G4/1 --instalment 2
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: ArgumentHelp("The instalment whose condition it is, from 1.", valueName: "number"))
  var instalment: Int64?

  @Option(help: "The day they were met; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award due")
    let workflow = MeetConditions(
      awards: awards.selection, instalment: instalment, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { awards in
      Said("due since \(workflow.day): \(awards.map(\.text).joined(separator: ", "))")
    }
  }
}
