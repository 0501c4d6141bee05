import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse report list`.
struct ReportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Awards that were paid, with their reports and what is overdue.",
    discussion: """
      Reminders are written with caisse letter write report-reminder.

      Examples:
        caisse report list
        caisse report list --overdue --format csv
      """)

  @Flag(help: "Only those whose day is past.")
  var overdue = false

  @Option(help: "Only those of this collective.")
  var collective: CollectiveCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "reports",
    columns: [
      Column("award", .code, "Award"), Column("collective", .code, "Collective"),
      Column("paid", .amount, "Paid"), Column("returned", .amount, "Returned"),
      Column("report_by", .day, "Report by"), Column("received_on", .day, "Received on"),
      Column("spent", .amount, "Spent"), Column("overdue_days", .count, "Days overdue"),
      Column("waiver", .code, "Waiver"), Column("state", .code, "State"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "report list")
    try session.read { view in
      var conditions: [Condition] = []
      if let collective { conditions.append(.equals("beneficiary", collective.text)) }
      try session.console.list("Reports", Self.table) { page in
        try view.forEach(Award.self, where: conditions) { award in
          guard award.paid.isPositive, !overdue || award.isReportOverdue(on: session.today)
          else { return true }
          try page.row(Self.row(award, today: session.today))
          return true
        }
      }
    }
  }

  private static func row(_ award: Award, today: Day) -> [Cell] {
    let days =
      award.isReportOverdue(on: today)
      ? award.terms.reportBy.map { Int(today.number - $0.number) } : nil
    return [
      .code(award.code.text), .code(award.beneficiary.text), .amount(award.paid),
      .amount(award.returned), .day(award.terms.reportBy), .day(award.reportedOn),
      award.spent.map { .amount($0) } ?? .none, days.map { .count($0) } ?? .none,
      award.waiver.map { .code($0.rawValue) } ?? .none, .code(award.state.rawValue),
    ]
  }
}
