import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse gate list`.
struct GateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The gates before awards and payouts that are not open.",
    discussion: """
      Of what is before the committee, promised or to be sent. With --all the open
      ones too.

      Examples:
        caisse gate list
        caisse gate list --all --format csv
      """)

  @Flag(help: "The open ones too.")
  var all = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "gate list")
    try session.read { view in
      try session.console.list("Gates", GateTable.table) { page in
        for gate in try GatesToPass.all(answered: all, in: view) {
          try page.row(GateTable.row(gate, in: view))
        }
      }
    }
  }
}
