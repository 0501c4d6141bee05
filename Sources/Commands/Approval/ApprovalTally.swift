import ArgumentParser
import Council
import Granting
import SQLiteStore
import Workflows

/// `caisse approval tally`.
struct ApprovalTally: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count the polls of awards, or of all lines of an allocation, one by one.",
    discussion: """
      Each line with its own arithmetic: who is out of it, who counts, the quorum,
      the answers. Below, what comes of all of them. Nothing is decided by it.

      Examples:
        caisse approval tally G12/1
        caisse approval tally --allocation l:7K2QZ09VXW3F5TNA
        caisse approval tally --allocation l:7K2QZ09VXW3F5TNA --format csv
      """)

  @OptionGroup var awards: AwardsArgument
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "tallies", title: "Tallies",
    columns: [
      Column("award", .code, "Award"), Column("version", .count, "Version"),
      Column("collective", .code, "Collective"), Column("amount", .amount, "Amount"),
      Column("out", .code, "Out of it"), Column("counted", .count, "Count"),
      Column("quorum", .count, "Quorum"), Column("for", .count, "For"),
      Column("against", .count, "Against"), Column("abstained", .count, "Abstained"),
      Column("outcome", .code, "Outcome"), Column("arithmetic", .text, "Arithmetic"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "approval tally")
    try session.read { view in
      let awards = try awards.selection.awards(
        in: Set(Award.State.allCases), act: "counted", view: view)
      let polls = try awards.map { try Poll(of: $0, on: session.today, at: session.now, in: view) }
      let summary = PollSummary(polls).words.text(in: session.currency)
      let notes =
        try [summary] + NamesNotVerified.notes(on: polls.flatMap(\.approvals), in: view)
      try session.console.list("Tallies", Self.table, notes: notes) { page in
        for poll in polls { try page.row(row(poll)) }
      }
    }
  }

  private func row(_ poll: Poll) -> [Cell] {
    let (award, tally) = (poll.award, poll.tally)
    let out = poll.recused.union(award.proposer.map { [$0] } ?? []).sorted()
    return [
      .code(award.code.text), .count(Int(award.version)), .code(award.beneficiary.text),
      .amount(award.amount), .code(out.map(\.description).joined(separator: " ")),
      .count(tally.counted), .count(tally.quorum), .count(tally.approving),
      .count(tally.opposing), .count(tally.abstaining), .code(tally.outcome.rawValue),
      .text(tally.arithmetic),
    ]
  }
}
