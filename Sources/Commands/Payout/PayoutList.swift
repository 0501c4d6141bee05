import ArgumentParser
import Granting
import Journal
import SQLiteStore
import Workflows

/// `caisse payout list`.
struct PayoutList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The payouts, with the attempt each stands at.",
    discussion: """
      Examples:
        caisse payout list --state sent
        caisse payout list --award G12/1 --format json
      """)

  @Option(help: "Only those of this award.")
  var award: String?

  @Option(
    help: ArgumentHelp(
      "Only those in this state: \(Payout.State.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "state"))
  var state: Payout.State?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout list")
    try session.read { view in
      var conditions: [Condition] = []
      if let award {
        conditions.append(.equals("award", try Awards.resolve(award, in: view).id.text))
      }
      if let state { conditions.append(.equals("state", state.rawValue)) }
      try session.console.list("Payouts", PayoutTable.table) { page in
        try view.forEach(Payout.self, where: conditions) { payout in
          try page.row(PayoutTable.row(payout, in: view))
          return true
        }
      }
    }
  }
}
