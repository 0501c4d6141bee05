import Allocation
import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse vote tally`.
struct VoteTallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "What the ballots of a round say, counted.",
    discussion: """
      It decides nothing: a rule does, with caisse allocation propose. In a ranking the first of k counts \
      k − 1 points, the last none.

      Examples:
        caisse vote tally --round 2024-06
        caisse vote tally --round 2024-06 --format csv
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "applications", title: "Applications",
    columns: [
      Column("application", .code, "Application"), Column("collective", .code, "Collective"),
      Column("requested", .amount, "Requested"), Column("votes", .count, "Votes"),
      Column("points", .code, "Points"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "vote tally")
    let tally = try session.read { try VoteTally(of: round, in: $0) }
    let console = session.console
    switch console.format {
    case .csv, .tsv:
      try console.list("Vote", Self.table) { try rows(of: tally, on: $0) }
    case .text, .json, .html:
      try console.page("Vote of round \(round)") { page in
        try page.figures(figures(of: tally))
        try page.table(Self.table) { try rows(of: tally, on: $0) }
      }
    }
  }

  private func figures(of tally: VoteTally) -> [Figure] {
    let vote = tally.vote
    let bounds: [Figure?] = [
      vote.most.map { Figure("most", "Marks on a ballot, at most", .count(Int($0))) },
      vote.points.flatMap(Score.init(thousandths:)).map {
        Figure("points", "Points on a ballot, at most", .code($0.plain))
      },
      vote.closes.map { Figure("closes", "Takes ballots until", .day($0)) },
      vote.closedOn.map { Figure("closed_on", "Closed", .day($0)) },
    ]
    return [
      Figure("round", "Round", .code(vote.round.text)),
      Figure("kind", "Kind of ballot", .code(vote.kind.rawValue)),
      Figure("roll", "Roll", .code(vote.roll.rawValue)),
      Figure("voters", "Voters", .count(tally.voters)),
      Figure("ballots", "Ballots", .count(tally.ballots)),
      Figure("empty", "Of them empty", .count(tally.empty)),
      Figure("by_proxy", "Of them by proxy", .count(tally.proxies)),
    ] + bounds.compactMap(\.self)
  }

  private func rows(of tally: VoteTally, on page: Page) throws {
    for line in tally.lines {
      try page.row([
        .code(line.application.code.text), .code(line.application.collective.text),
        .amount(line.application.cap), .count(line.votes), line.points.map { .code($0) } ?? .none,
      ])
    }
  }
}
