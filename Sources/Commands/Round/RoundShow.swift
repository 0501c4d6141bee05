import Allocation
import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse round show`.
struct RoundShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One round with its applications, or all rounds.",
    discussion: """
      Examples:
        caisse round show
        caisse round show 2024-06
      """)

  @Argument(help: "The round; without it, all of them.")
  var code: RoundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let rounds = Table(
    "rounds",
    columns: [
      Column("round", .code, "Round"), Column("fund", .code, "Fund"),
      Column("opens", .day, "Opens"), Column("closes", .day, "Closes"),
      Column("closed_on", .day, "Closed on"), Column("applications", .count, "Applications"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "round show")
    try session.read { view in
      guard let code else { return try list(session, view) }
      let round = try Rounds.find(code, in: view)
      let applications = try Applications.of(code, in: view)
      try session.console.page("Round \(code)") { page in
        try page.figures(figures(of: round, applications, today: session.today, in: view))
        try page.table(ApplicationTable.table) { page in
          for application in applications { try page.row(ApplicationTable.row(application)) }
        }
        try writeDesignated(
          for: round, applications, on: page, today: session.today, in: view)
      }
    }
  }

  private func list(_ session: Session, _ view: some BooksView) throws {
    try session.console.list("Rounds", Self.rounds) { page in
      for round in try view.rows(Round.self) {
        let count = try view.count(Application.self, where: [.equals("round", round.code.text)])
        try page.row([
          .code(round.code.text), .code(round.fund.text), .optional(round.opens),
          .optional(round.closes), .optional(round.closedOn), .count(count),
        ])
      }
    }
  }

  private static let designated = Table(
    "designated", title: "Designated by donors",
    columns: [
      Column("fund", .code, "Fund"), Column("free", .amount, "Free"),
      Column("applications", .code, "For"),
    ])

  private func writeDesignated(
    for round: Round, _ applications: [Application], on page: Page, today: Day,
    in view: some BooksView
  ) throws {
    let lines = try DesignatedFunds(of: round.fund, from: today, in: view).lines
    guard !lines.isEmpty else { return }
    try page.table(Self.designated) { page in
      for line in lines {
        let named = applications.filter { $0.state.isOpen && $0.isNamed(line.name) }
        try page.row([
          .code(line.fund.text), .amount(line.free),
          .code(named.map(\.code.text).joined(separator: " ")),
        ])
      }
    }
  }

  private func figures(
    of round: Round, _ applications: [Application], today: Day, in view: some BooksView
  ) throws -> [Figure] {
    let open = applications.filter(\.state.isOpen)
    let free = try CommitmentBalances.lowestFree(of: round.fund, from: today, in: view)
    return [
      Figure("round", "Round", .code(round.code.text)),
      Figure("fund", "Fund", .code(round.fund.text)),
      Figure("opens", "Opens", .optional(round.opens)),
      Figure("closes", "Closes", .optional(round.closes)),
      Figure("closed_on", "Closed on", .optional(round.closedOn)),
      Figure("ties", "Order among equals", .code(round.ties.description)),
      Figure("received", "Applications received", .count(applications.count)),
      Figure("open", "Applications to decide", .count(open.count)),
      Figure("requested", "They request", .amount(try open.map(\.requested).sum())),
      Figure("free", "Free in the fund", .amount(free)),
    ]
  }
}

extension Cell {
  static func optional(_ day: Day?) -> Cell {
    day.map { .day($0) } ?? .none
  }
}
