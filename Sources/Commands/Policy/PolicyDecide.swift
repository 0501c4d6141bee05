import ArgumentParser
import Council
import Ledger
import Workflows

/// `caisse policy decide`.
struct PolicyDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Close the poll on a policy; adopted, it is in force.",
    discussion: """
      What is before the committee already is decided by the policy it was proposed
      under. A policy that was proposed before another came into force lapses.

      Examples:
        caisse policy decide P2
        caisse policy decide P2 --document PV-2024-09-14.pdf
      """)

  @Argument(help: "The policy, such as P2.")
  var policy: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "policy decide")
    try session.commit(writing) { view, recorder in
      let decided = try DecidePolicy(policy: policy)
        .decide(view, &recorder, today: session.today)
      return (decided, try TeamGaps(under: decided.poll.proposal.policy, in: view))
    } reporting: { decided, team in
      session.say(line(decided))
      let gaps = GapTable(session.console)
      for gap in team.gaps where gap.duty == .sign && decided.outcome == .adopted {
        session.say("\(gaps.prefix) \(gaps.words(of: gap, team))")
      }
      try session.sayNamesNotVerified(in: decided.poll.approvals)
      try session.console.made([decided.poll.proposal.code])
    }
  }

  private func line(_ decided: DecidePolicy.Decided) -> Message {
    let code = decided.poll.proposal.code
    let arithmetic = decided.poll.tally.arithmetic
    if let other = decided.poll.overtakenBy {
      return "policy \(code) lapsed: \(other) came into force since it was proposed"
    }
    guard let from = decided.from else {
      return "policy \(code) \(decided.outcome.rawValue) (\(arithmetic))"
    }
    return "policy \(code) adopted, in force from \(from) (\(arithmetic))"
  }
}
