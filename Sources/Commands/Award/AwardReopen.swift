import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award reopen`.
struct AwardReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take back the end of an award.",
    discussion: """
      Examples:
        caisse award reopen G12/1
        caisse award reopen G12/1 --document courrier.pdf
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award reopen")
    let workflow = ReopenAward(award: award, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { award in
      Said("award \(award) is open again")
    }
  }
}
