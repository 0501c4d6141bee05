import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse award list`.
struct AwardList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The awards, with what was asked and what was approved.",
    discussion: """
      Examples:
        caisse award list --state waiting
        caisse award list --due
        caisse award list --allocation l:7K2QZ09VXW3F5TNA --format csv
      """)

  @Option(help: ArgumentHelp("Only those of this allocation.", valueName: "id"))
  var allocation: String?

  @Option(help: "Only those that this fund bears, wholly or in part.")
  var fund: FundCode?

  @Option(
    help: ArgumentHelp(
      "Only those in this state: \(Award.State.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "state"))
  var state: Award.State?

  @Flag(help: "Only those of which something is due and not yet under way.")
  var due = false

  @Flag(
    help: "Only those to collectives that a member leads, works or trades for, or has family in.")
  var related = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award list")
    try session.read { view in
      var conditions: [Condition] = []
      if let allocation { conditions.append(.equals("allocation", allocation)) }
      if let state { conditions.append(.equals("state", state.rawValue)) }
      let table = due ? AwardTable.due : AwardTable.table
      try session.console.list("Awards", table) { page in
        let bearing = try fund.map { try Funds.known($0, in: view).code }
        try view.forEach(Award.self, where: conditions) { award in
          if let bearing, !award.sources.funds.contains(bearing) { return true }
          if related, try Interests.related(to: award, in: view).isEmpty { return true }
          if due {
            guard let row = try AwardTable.row(due: award, on: session.today, in: view) else {
              return true
            }
            try page.row(row)
          } else {
            try page.row(AwardTable.row(award, in: view))
          }
          return true
        }
      }
    }
  }
}
