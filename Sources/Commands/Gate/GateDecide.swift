import ArgumentParser
import Council
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse gate decide`.
struct GateDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide what follows where a gate found something.",
    discussion: """
      A member of the committee does, and another than the one who answered. The
      reason is namesake, other-purpose, authorised, forbidden, or other with words.

      Examples:
        caisse gate decide freezes G12 --outcome opened --reason namesake \\
          --words "born in 1961"
        caisse gate decide convictions G7 --outcome closed --reason forbidden
      """)

  @Argument(help: "elections, convictions or freezes.")
  var gate: Gate

  @OptionGroup var subjects: GateSubjects

  @Option(help: "opened or closed.")
  var outcome: GateDecided.Outcome

  @Option(help: ArgumentHelp("Why.", valueName: "code"))
  var reason: GateReason

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "gate decide")
    let workflow = DecideGate(
      gate: gate, selection: subjects.selection, outcome: outcome, reason: reason,
      words: words.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { decided in
      session.say(
        "\(gate.rawValue) of \(Message.subject(of: decided)): \(outcome.rawValue), \(reason.rawValue)"
      )
    }
  }
}
