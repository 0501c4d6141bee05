import ArgumentParser
import Council
import Formats
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse policy show`.
struct PolicyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "A policy: what it asks, its poll, what the team can't do under it.",
    discussion: """
      With --editable it is a policy file: change it, and propose it. Some
      settings no command enforces: see caisse help policy propose.

      Examples:
        caisse policy show
        caisse policy show P2 --format json
        caisse policy show --on 2024-06-30
        caisse policy show --editable -o ours.policy
      """)

  @Argument(help: "The policy, such as P2; else the one in force.")
  var policy: String?

  @Option(help: "The one in force on this day.")
  var on: Day?

  @Flag(help: "As a policy file, for caisse policy propose.")
  var editable = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard policy == nil || on == nil else { throw ValidationError("Give a policy or --on.") }
  }

  func run() throws {
    var output = output
    // The form is the file's: no name of it changes that.
    if editable { output.format = .text }
    let session = try Session.open(books, output, activity: "policy show")
    try session.read { view in
      let policy = try chosen(in: view, today: session.today)
      let settings = PolicySettings(policy, in: session.currency)
      if editable {
        return try session.console.answer { try $0.write(PolicyFile.text(settings)) }
      }
      try session.console.page("Policy \(policy.code)") { page in
        let proposal = try view.find(PolicyProposal.self, .text(policy.code))
        let poll = try proposal.map {
          try PolicyPoll(of: $0, today: session.today, at: session.now, in: view)
        }
        try page.figures(PolicyPages.figures(of: policy, proposal, poll))
        try PolicyPages.writeSettings(settings, on: page)
        if let poll { try PolicyPages.writeApprovals(poll, on: page, in: view) }
        let team = try TeamGaps(under: policy, in: view)
        try GapTable(session.console).write(team, on: page)
        for note in try NamesNotVerified.notes(on: poll?.approvals ?? [], in: view) {
          try page.note(note)
        }
      }
    }
  }

  private func chosen(in view: SQLiteBooks, today: Day) throws -> Policy {
    if let policy {
      return try Policies.resolve(policy, in: view).policy
    }
    return try Policies.inForce(on: on ?? today, in: view)
  }
}
