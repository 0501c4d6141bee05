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
      k − 1 points, the last none. Scores are shown by each mean that --scores can make of them, budgets by \
      the part each has of what average-budget and independent-markets make of them.

      Examples:
        caisse vote tally --round 2024-06
        caisse vote tally --round 2024-06 --format csv
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static func table(for kind: BallotKind) -> Table {
    var columns = [
      Column("application", .code, "Application"), Column("collective", .code, "Collective"),
      Column("requested", .amount, "Requested"), Column("votes", .count, "Votes"),
    ]
    switch kind {
    case .approval, .ranking, .points: columns.append(Column("points", .code, "Points"))
    case .score:
      columns += [
        Column("points", .code, "Points"), Column("mean", .code, "Mean"),
        Column("trimmed", .code, "Trimmed mean"), Column("median", .code, "Median"),
      ]
    case .budget:
      columns += [
        Column("average_budget", .code, "Average"),
        Column("independent_markets", .code, "Independent markets"),
      ]
    }
    return Table("applications", title: "Applications", columns: columns)
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "vote tally")
    let tally = try session.read { try VoteTally(of: round, in: $0) }
    let console = session.console
    let table = Self.table(for: tally.vote.kind)
    switch console.format {
    case .csv, .tsv:
      try console.list("Vote", table) { try rows(of: tally, on: $0) }
    case .text, .json, .html:
      try console.page("Vote of round \(round)") { page in
        try page.figures(figures(of: tally))
        try page.table(table) { try rows(of: tally, on: $0) }
      }
    }
  }

  private func figures(of tally: VoteTally) -> [Figure] {
    let vote = tally.vote
    let bounds: [Figure?] = [
      vote.most.map { Figure("most", "Marks on a ballot, at most", .count(Int($0))) },
      vote.points.flatMap { points in
        vote.kind == .budget
          ? Figure("points", "Money on a ballot, at most", .amount(Amount(minorUnits: points)))
          : Score(thousandths: points).map {
            Figure("points", "Points on a ballot, at most", .code($0.plain))
          }
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
      try page.row(
        [
          .code(line.application.code.text), .code(line.application.collective.text),
          .amount(line.application.cap), .count(line.votes),
        ] + cells(of: line, in: tally.vote.kind))
    }
  }

  private func cells(of line: VoteTally.Line, in kind: BallotKind) -> [Cell] {
    switch kind {
    case .approval, .ranking, .points: [line.points.map { .code($0) } ?? .none]
    case .score:
      [line.points.map { .code($0) } ?? .none]
        + line.scores.map { score in score.map { .code($0.plain) } ?? .none }
    case .budget:
      line.budgets.isEmpty
        ? [.none, .none] : line.budgets.map { .code($0.description) }
    }
  }
}
