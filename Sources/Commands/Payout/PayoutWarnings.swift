import ArgumentParser
import Granting
import SQLiteStore
import Workflows

/// `caisse payout warnings`.
struct PayoutWarnings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warnings", abstract: "What speaks against payouts, and what was answered.",
    discussion: """
      Without a payout: what must be answered before payouts that are not sent yet
      can be.

      Examples:
        caisse payout warnings
        caisse payout warnings CA-G12-7K2Q CA-G13-0Z5N
      """)

  @Argument(help: "Payouts, such as CA-G12-7K2Q.")
  var payouts: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout warnings")
    try session.read { view in
      let warned =
        payouts.isEmpty
        ? try OpenWarnings.waiting(in: view)
        : try OpenWarnings.of(Payouts.resolve(payouts, in: view), in: view)
      try session.console.list("What speaks against payouts", WarningTable.table) { page in
        for one in warned { try page.row(WarningTable.row(one, in: view)) }
      }
    }
  }
}
