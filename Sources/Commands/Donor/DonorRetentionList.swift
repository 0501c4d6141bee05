import ArgumentParser
import Giving
import Ledger
import Workflows

/// `caisse donor retention list`.
struct DonorRetentionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List how long each campaign keeps what it knows of donors.",
    discussion: """
      Where nothing was set, it is what the campaign promised with --people: with
      email 36 months, with full 72, in which tax receipts can be asked for.

      Examples:
        caisse donor retention list
        caisse donor retention list --on 2026-01-01 --format csv
      """)

  @Option(help: "As it holds on this day; else today.")
  var on: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "retention",
    columns: [
      Column("campaign", .code, "campaign"), Column("people", .code, "people"),
      Column("months", .count, "months"), Column("set_by", .code, "set by"),
      Column("since", .day, "since"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "donor retention list")
    let terms = try session.read { try RetentionTerms(on: on ?? session.today, in: $0) }
    try session.console.list("Retention", Self.table) { page in
      for standing in terms.standings {
        try page.row(
          [
            .code(standing.campaign.code.text), .code(standing.campaign.people.rawValue),
          ] + cells(of: standing))
      }
    }
  }

  /// Where nobody is kept there is nothing to keep for any time.
  private func cells(of standing: RetentionTerms.Standing) -> [Cell] {
    guard standing.campaign.people != .none else { return [.none, .none, .none] }
    return [
      .count(standing.months), .code(origin(of: standing)),
      standing.term.map { .day($0.since) } ?? .none,
    ]
  }

  private func origin(of standing: RetentionTerms.Standing) -> String {
    guard let term = standing.term else { return "people" }
    return term.campaign == nil ? "all" : "campaign"
  }
}
