import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse application list`.
struct ApplicationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The applications received.",
    discussion: """
      Examples:
        caisse application list --round 2024-06
        caisse application list --state submitted --format csv
      """)

  @Option(help: "Only those of this round.")
  var round: RoundCode?

  @Option(help: "Only those of this collective.")
  var collective: CollectiveCode?

  @Option(
    help: "Only those submitted, eligible, ineligible, in-review, decided, withdrawn or appealed.")
  var state: Application.State?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "application list")
    try session.read { view in
      var conditions: [Condition] = []
      if let round {
        conditions.append(.equals("round", try Rounds.find(round, in: view).code.text))
      }
      if let collective {
        let known = try Collectives.find(collective, in: view)
        conditions.append(.equals("collective", known.code.text))
      }
      if let state { conditions.append(.equals("state", state.rawValue)) }
      try session.console.list("Applications", ApplicationTable.table) { page in
        try view.forEach(Application.self, where: conditions) { application in
          try page.row(ApplicationTable.row(application))
          return true
        }
      }
    }
  }
}
