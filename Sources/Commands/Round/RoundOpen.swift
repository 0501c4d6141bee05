import Allocation
import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse round open`.
struct RoundOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a round for the money of one fund.",
    discussion: """
      The order among equals is fixed here, before any result is known: criteria
      (larger-request, smaller-request, higher-score), then code, or draw:<seed>
      with a seed announced beforehand.

      Examples:
        caisse round open 2024-06 --fund urgence --opens 2024-06-24 \\
          --closes 2024-06-30
        caisse round open 2024-06 --fund urgence --ties larger-request,code
      """)

  @Argument(help: "Its short code.")
  var code: RoundCode

  @Option(help: "The fund whose money it is for; else the only fund of a campaign there is.")
  var fund: FundCode?

  @Option(help: "The first day on which applications are received.")
  var opens: Day?

  @Option(help: "The last day on which applications are received.")
  var closes: Day?

  @Option(help: "How equals are ordered.")
  var ties: TieOrder = .code

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "round open")
    let workflow = OpenRound(code: code, fund: fund, opens: opens, closes: closes, ties: ties)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { round in
      Said("round \(round.code) opened for the money of fund \(round.fund)", ids: [code.text])
    }
  }
}
