import ArgumentParser
import Council
import Granting
import Ledger
import Workflows

/// `caisse award ratify`.
struct AwardRatify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ratify",
    abstract: "Close the ordinary polls of awards that were decided urgently.",
    discussion: """
      Members answer with caisse approval give, as on any proposal; what they said
      before the urgent decision counts too. An award that the committee refuses to
      ratify, or that nobody ratified within its term, stays promised: status and
      check show it, and nothing more is decided urgently until another policy is
      decided.

      Examples:
        caisse award ratify G12/1
        caisse award ratify G12/1 G14/1 --document PV-2024-07-02.pdf
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award ratify")
    let workflow = RatifyAwards(awards: awards.selection, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { ratified in
      for one in ratified {
        let words = one.outcome == .ratified ? "ratified" : "not ratified"
        session.say("award \(one.poll.award.code) \(words) (\(one.poll.tally.arithmetic))")
      }
      try session.sayNamesNotVerified(in: ratified.flatMap(\.poll.approvals))
      try session.console.made(ratified.map(\.poll.award.code.text))
    }
  }
}
