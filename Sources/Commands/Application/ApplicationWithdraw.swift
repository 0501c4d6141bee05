import ArgumentParser
import Granting
import Journal
import Workflows

/// `caisse application withdraw`.
struct ApplicationWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Record that a collective takes its application back.",
    discussion: """
      Examples:
        caisse application withdraw G12
        caisse application withdraw G12 --words "The roof has been repaired"
      """)

  @Argument(help: "The application.")
  var application: String

  @Option(help: "Why, kept in the people file only.")
  var words: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "application withdraw")
    let workflow = WithdrawApplication(
      application: application, words: words.map(NormalForm.normalised))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { application in
      Said("application \(application.code) of \(application.collective) withdrawn")
    }
  }
}
