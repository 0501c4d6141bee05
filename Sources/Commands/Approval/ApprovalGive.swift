import ArgumentParser
import Council
import Granting
import Workflows

/// `caisse approval give`.
struct ApprovalGive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give", abstract: "Say for, against or abstain on awards that are proposed.",
    discussion: """
      It is about the version in force, and counts no longer when that is replaced. A
      later answer takes the place of an earlier one.

      Examples:
        caisse approval give G12/1 --decision for --as m:2
        caisse approval give --allocation l:7K2QZ09VXW3F5TNA --decision for --as m:3
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: "for, against or abstain.")
  var decision: Approval.Decision

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval give")
    let actor = try session.actor()
    let workflow = GiveApproval(awards: awards.selection, decision: decision)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { polls in
      let subject: Message =
        polls.count == 1 ? "award \(polls[0].award.code)" : "\(polls.count) awards"
      session.say("\(actor) said \(decision.rawValue) on \(subject)")
      say(polls, session)
      session.sayNamesNotVerified()
    }
  }

  /// Where the polls stand now; those with the same count in one line.
  private func say(_ polls: [Poll], _ session: Session) {
    var counts: [String] = []
    for poll in polls where !counts.contains(poll.tally.arithmetic) {
      counts.append(poll.tally.arithmetic)
    }
    for count in counts {
      let same = polls.filter { $0.tally.arithmetic == count }.map(\.award.code.text)
      let subject =
        same.count <= 3 || counts.count == 1
        ? same.prefix(3).joined(separator: ", ") + (same.count > 3 ? " …" : "")
        : "\(same.count) of them"
      session.say("  \(subject): \(count)")
    }
  }
}
