import ArgumentParser
import Granting
import Workflows

/// `caisse round close`.
struct RoundClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a round: it receives nothing any more.",
    discussion: """
      What it has received is still reviewed, allocated and decided.

      Examples:
        caisse round close 2024-06
        caisse round close 2024-06 --document proces-verbal.pdf
      """)

  @Argument(help: "The round.")
  var code: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "round close")
    try session.commit(writing) { view, recorder in
      try CloseRound(code: code).decide(view, &recorder, today: session.today)
    } saying: { round in
      Said("round \(round.code) closed", ids: [code.text])
    }
  }
}
