import ArgumentParser
import Giving
import Journal
import SQLiteStore
import Workflows

/// `caisse pledge list`.
struct PledgeList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Promises of money and what became of them.",
    discussion: """
      Examples:
        caisse pledge list
        caisse pledge list --campaign urgence --format csv
      """)

  @Option(help: "Only for this campaign.")
  var campaign: CampaignCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "pledges",
    columns: [
      Column("pledge", .code, "pledge"),
      Column("day", .day, "day"),
      Column("campaign", .code, "campaign"),
      Column("amount", .amount, "amount"),
      Column("due", .day, "due"),
      Column("state", .code, "state"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "pledge list")
    let conditions = campaign.map { [Condition.equals("campaign", $0.text)] } ?? []
    try session.read { view in
      try session.console.list("pledges", Self.table) { page in
        let pledges = try view.rows(Pledge.self, where: conditions)
        for pledge in pledges.sorted(by: { $0.seq < $1.seq }) {
          try page.row([
            .code(pledge.id.text), .day(pledge.day), .code(pledge.campaign.text),
            .amount(pledge.amount), pledge.due.map { .day($0) } ?? .none,
            .code(pledge.state.rawValue),
          ])
        }
      }
    }
  }
}
