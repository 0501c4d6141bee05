import Allocation
import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse allocation explain`.
struct AllocationExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Why one application's share is what it is.",
    discussion: """
      Examples:
        caisse allocation explain l:7K2QZ09VXW3F5TNA G12
        caisse allocation explain l:7K2QZ09VXW3F5TNA G12 --lang fr

      Of an allocation by votes it says who paid what for which project.
      """)

  @Argument(help: "The allocation's id.")
  var allocation: String

  @Argument(help: "The application.")
  var application: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "allocation explain")
    let console = session.console
    try session.read { view in
      if try KeptProposal(allocation, in: view).isChoice {
        return try ChoiceExplain(
          kept: try KeptChoice(allocation, in: view),
          application: try Applications.resolve(application, in: view).code.text,
          console: console
        ).print()
      }
      let kept = try KeptAllocation(allocation, in: view)
      let share = try kept.share(of: application, in: view)
      try console.page("Share of \(share.request.application)") { page in
        try page.figures(figures(of: share, in: kept, console))
      }
    }
  }

  private func figures(
    of share: Share, in kept: KeptAllocation, _ console: Console
  ) -> [Figure] {
    [
      Figure("application", "Application", .code(share.request.application)),
      Figure("allocation", "Allocation", .code(kept.row.id.text)),
      Figure("rule", "Rule", .code(kept.row.parameters.name)),
      Figure("requested", "Requested", .amount(share.request.requested)),
      Figure("minimum", "Minimum", .amount(share.request.minimum)),
      Figure("cap", "Cap", .amount(share.request.cap)),
      Figure("share", "Share", .amount(share.amount)),
      Figure("target", "Exact target, in minor units", .code(share.target.description)),
      Figure("odd_cents", "Added by rounding, in minor units", .count(Int(share.oddCents))),
      Figure("constraint", "What fixed it", .code(share.constraint.rawValue)),
      Figure("explanation", "Explanation", .text(kept.receipt.sentence(on: share, console))),
    ]
  }
}
