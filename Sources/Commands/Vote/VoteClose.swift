import ArgumentParser
import Granting
import Workflows

/// `caisse vote close`.
struct VoteClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Take no more ballots, so that a rule can count them.",
    discussion: """
      Examples:
        caisse vote close --round 2024-06
        caisse vote close --round 2024-06 --dry-run
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "vote close")
    let workflow = CloseVote(round: round)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { ballots in
      Said("vote of round \(round) closed with \(ballots) ballots")
    }
  }
}
