import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse report void`.
struct ReportVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take back a report that was recorded by mistake.",
    discussion: """
      It is refused where an instalment was paid because of it.

      Examples:
        caisse report void G12/1
        caisse report void G12/1 --day 2024-11-05
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "report void")
    let workflow = VoidReport(award: award, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { award in
      Said("the report on award \(award.code) is still to come")
    }
  }
}
