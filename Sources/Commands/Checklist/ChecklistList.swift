import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse checklist list`.
struct ChecklistList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "What is missing of the checklists of applications under way.",
    discussion: """
      Of what is before the committee, promised or to be paid: documents, accounts
      that nobody has called back about, and gates that are not open.

      Examples:
        caisse checklist list
        caisse checklist list --round 2024-06 --format csv
      """)

  @Option(help: "Only applications of this round.")
  var round: RoundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "checklist list")
    try session.read { view in
      let round = try round.map { try Rounds.find($0, in: view).code }
      let policy = try Policies.inForce(on: session.today, in: view)
      try session.console.list("Checklists with gaps", ChecklistTable.table) { page in
        for checklist in try Checklists.open(of: round, under: policy, in: view) {
          for row in ChecklistTable.rows(of: checklist, onlyMissing: true, in: session) {
            try page.row(row)
          }
        }
      }
    }
  }
}
