import Allocation
import ArgumentParser
import Granting
import Journal
import Keeping
import Ledger
import Workflows

/// `caisse allocation show`.
struct AllocationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An allocation, each share with why it is what it is.",
    discussion: """
      The rule is run again: what it gives is held against what was recorded.

      Examples:
        caisse allocation show l:7K2QZ09VXW3F5TNA
        caisse allocation show l:7K2QZ09VXW3F5TNA --lang fr --format csv
      """)

  @Argument(help: "The allocation's id.")
  var allocation: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  static let table = Table(
    "shares", title: "Shares",
    columns: [
      Column("application", .code, "Application"), Column("collective", .code, "Collective"),
      Column("requested", .amount, "Requested"), Column("minimum", .amount, "Minimum"),
      Column("score", .code, "Score"), Column("share", .amount, "Share"),
      Column("explanation", .text, "Explanation"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "allocation show")
    let console = session.console
    if try session.read({ try KeptProposal(allocation, in: $0).isChoice }) {
      return try ChoiceShow(
        kept: try session.read { try KeptChoice(allocation, in: $0) }, console: console
      ).print()
    }
    let kept = try session.read { try KeptAllocation(allocation, in: $0) }
    switch console.format {
    case .csv, .tsv:
      try console.list("Shares", Self.table) { try rows(of: kept, on: $0, console) }
    case .text, .json, .html:
      try console.page("Allocation \(kept.row.id.text)") { page in
        try page.figures(ReceiptFigures.of(kept.receipt, kept.row))
        try page.table(Self.table) { try rows(of: kept, on: $0, console) }
      }
    }
  }

  private func rows(of kept: KeptAllocation, on page: Page, _ console: Console) throws {
    for (share, application) in zip(kept.receipt.shares, kept.applications) {
      try page.row([
        .code(application.code.text), .code(application.collective.text),
        .amount(share.request.requested), .amount(share.request.minimum),
        share.request.score.map { .code($0.plain) } ?? .none, .amount(share.amount),
        .text(kept.receipt.sentence(on: share, console)),
      ])
    }
  }
}

extension AllocationReceipt {
  /// Why a share is what it is, in the language of the answer.
  func sentence(on share: Share, _ console: Console) -> String {
    explanation(of: share).sentence(in: console.language, currency: console.currency)
  }
}
