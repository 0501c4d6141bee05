import ArgumentParser
import Council
import Formats
import Ledger
import SQLiteStore
import Workflows

/// `caisse policy propose`.
struct PolicyPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Put other rules of decision before the members.",
    discussion: """
      What the file and --set leave out stays as it is now; a setting that comes
      several times, such as tier, is given as a whole. A policy that contradicts
      itself is refused with all that is wrong. Members answer with caisse approval
      give P2, and caisse policy decide closes the poll.

      With spendable, awards are reserved against a platform's money before it
      clears, up to its share: caisse status says what waiting for the bank costs in
      days. Letters tell appeal-days; guarantors are asked as shortfall says, and
      status proposes what else fills one.

      Examples:
        caisse policy show --editable -o ours.policy
        caisse policy propose ours.policy --from 2025-01-01
        caisse policy propose --set evidence=signature --set poll-hours=120
        caisse policy propose --set "tier=up to 1000, 1 approval" \\
          --set "tier=3 approvals"
      """)

  @Argument(help: "A policy file.")
  var file: String?

  @Option(
    help: ArgumentHelp("One thing it says otherwise; repeatable.", valueName: "setting=value"))
  var set: [String] = []

  @Option(help: "The first day it is in force; else the day of its decision.")
  var from: Day?

  @Option(help: "The member who proposes it; else you.")
  var proposer: MemberCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard file != nil || !set.isEmpty else {
      throw ValidationError("Give a policy file, or what is to change with --set.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "policy propose")
    let settings = try PolicyInput(session.console).settings(ofFile: file, set: set)
    let workflow = ProposePolicy(proposer: proposer) { code, inForce in
      try PolicyInput.policy(
        settings, code, from: from ?? session.today, changing: inForce, in: session.currency)
    }
    try session.commit(writing, input: file.map { [$0] } ?? []) { view, recorder in
      let proposed = try workflow.decide(view, &recorder, today: session.today)
      let now = try TeamGaps(today: session.today, in: view)
      return (proposed, try TeamGaps(under: proposed.policy, in: view), now)
    } reporting: { proposed, team, now in
      let proposer = proposed.proposer.map { ", by \($0)" } ?? ""
      session.say(
        "policy \(proposed.policy.code) proposed\(proposer), to be decided under \(proposed.under)")
      let gaps = GapTable(session.console)
      let known = now.gaps.map { gaps.words(of: $0, now) }
      for words in team.gaps.map({ gaps.words(of: $0, team) }) where !known.contains(words) {
        session.say("  under it this team couldn't \(words)")
      }
      try session.console.made([proposed.policy.code])
    }
  }
}
