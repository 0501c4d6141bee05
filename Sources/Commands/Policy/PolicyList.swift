import ArgumentParser
import Council
import Ledger
import SQLiteStore
import Workflows

/// `caisse policy list`.
struct PolicyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The policies that were ever proposed, and what became of them.",
    discussion: """
      Examples:
        caisse policy list
        caisse policy list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "policy list")
    try session.read { view in
      let inForce = try Policies.inForce(on: session.today, in: view).code
      try session.console.list("Policies", PolicyList.table) { page in
        for proposal in try Policies.all(in: view) {
          try page.row([
            .code(proposal.code), .code(proposal.state.rawValue),
            .day(proposal.adopted?.from ?? proposal.policy.from), .code(proposal.under),
            proposal.proposer.map { .code($0.description) } ?? .none, .day(proposal.proposedOn),
            .day(proposal.decidedOn), .code(proposal.code == inForce ? "yes" : "no"),
          ])
        }
      }
    }
  }

  private static let table = Table(
    "policies", title: "Policies",
    columns: [
      Column("policy", .code, "Policy"), Column("state", .code, "State"),
      Column("from", .day, "From"), Column("under", .code, "Decided under"),
      Column("proposer", .code, "Proposer"), Column("proposed_on", .day, "Proposed on"),
      Column("decided_on", .day, "Decided on"), Column("in_force", .code, "In force"),
    ])
}
