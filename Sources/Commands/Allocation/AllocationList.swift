import Allocation
import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse allocation list`.
struct AllocationList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The allocations proposed.",
    discussion: """
      Examples:
        caisse allocation list
        caisse allocation list --round 2024-06 --format json
      """)

  @Option(help: "Only those of this round.")
  var round: RoundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "allocations",
    columns: [
      Column("allocation", .code, "Allocation"), Column("round", .code, "Round"),
      Column("fund", .code, "Fund"), Column("day", .day, "Day"), Column("rule", .code, "Rule"),
      Column("pot", .amount, "Pot"), Column("unassigned", .amount, "Unassigned"),
      Column("shares", .count, "Shares"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "allocation list")
    try session.read { view in
      let conditions = try round.map {
        [Condition.equals("round", try Rounds.find($0, in: view).code.text)]
      }
      let divided = try view.rows(AllocationRow.self, where: conditions ?? []).map(Line.init)
      let chosen = try view.rows(ChoiceRow.self, where: conditions ?? []).map(Line.init)
      let rows = (divided + chosen).sorted { $0.seq < $1.seq }
      try session.console.list("Allocations", Self.table) { page in
        for row in rows { try page.row(row.cells) }
      }
    }
  }
}

/// One allocation of either kind, with its place in the journal.
private struct Line {
  let seq: Int64
  let cells: [Cell]

  init(_ row: AllocationRow) {
    seq = row.seq
    cells = [
      .code(row.id.text), .code(row.round.text), .code(row.fund.text), .day(row.day),
      .code(row.parameters.name), .amount(row.pot.amount), .amount(row.unassigned),
      .count(Int(row.shares)),
    ]
  }

  init(_ row: ChoiceRow) {
    seq = row.seq
    cells = [
      .code(row.id.text), .code(row.round.text), .code(row.fund.text), .day(row.day),
      .code(row.parameters.rule.name), .amount(row.pot), .amount(row.unassigned),
      .count(Int(row.shares)),
    ]
  }
}
