import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse hosted list`.
struct HostedList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The hosted projects, with what each has free.",
    discussion: """
      Examples:
        caisse hosted list
        caisse hosted list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "projects",
    columns: [
      Column("fund", .code, "Fund"), Column("collective", .code, "Collective"),
      Column("kind", .code, "Kind"), Column("state", .code, "State"),
      Column("agreed_on", .day, "Agreed on"), Column("fee", .code, "Fee, %"),
      Column("free", .amount, "Free"), Column("closed_on", .day, "Closed on"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted list")
    try session.read { view in
      try session.console.list("Hosted projects", Self.table) { page in
        for project in try view.rows(HostedProject.self) {
          let free = try Commitments(of: project.fund, in: view).net(.free)
          try page.row([
            .code(project.fund.text), .code(project.collective.text),
            .code(project.kind.rawValue), .code(project.state.rawValue),
            .day(project.agreement?.day),
            project.agreement.map { .code($0.fee.description) } ?? .none, .amount(free),
            .day(project.closedOn),
          ])
        }
      }
    }
  }
}
