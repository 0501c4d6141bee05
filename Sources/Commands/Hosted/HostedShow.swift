import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse hosted show`.
struct HostedShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One hosted project: what was agreed, and what was paid.",
    discussion: """
      Who may ask, and where the rest goes, are shown to the treasurer.

      Examples:
        caisse hosted show jardin
        caisse hosted show jardin --format json
      """)

  @Argument(help: "The project's fund.")
  var fund: FundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted show")
    try session.read { view in
      let project = try HostedProjects.known(fund, in: view)
      let reader = try HostedWords(project, session, in: view)
      try session.console.page("Project \(project.fund)") { page in
        try page.figures(HostedTables.figures(of: project, reader))
        try HostedTables.writePayments(of: project, on: page, in: view)
      }
    }
  }
}
