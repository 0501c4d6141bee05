import ArgumentParser
import Granting
import Journal
import Workflows

/// `caisse application appeal`.
struct ApplicationAppeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal",
    abstract: "Record that a collective asks for another look at its application.",
    discussion: """
      Examples:
        caisse application appeal G12
        caisse application appeal G12 --words "The statutes have come" \\
          --document appel.pdf
      """)

  @Argument(help: "The application.")
  var application: String

  @Option(help: "Why, kept in the people file only.")
  var words: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "application appeal")
    let workflow = AppealApplication(
      application: application, words: words.map(NormalForm.normalised))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { application in
      Said("application \(application.code) of \(application.collective) appealed")
    }
  }
}
