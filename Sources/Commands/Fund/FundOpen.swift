import ArgumentParser
import Ledger
import SQLiteStore
import Workflows

/// `caisse fund open`.
struct FundOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a fund.",
    discussion: """
      Its kind fixes what its money may be used for: general, campaign, or grant, a
      funder's. A campaign opens a fund of its own code by itself, caisse hosted
      open that of a project; only a designated part of a hosted one is opened here.

      Examples:
        caisse fund open relais --kind grant --name "Fondation du relais" \\
          --document convention.pdf
        caisse fund open urgence.logement --kind campaign --parent urgence
      """)

  @Argument(help: "Its short code.")
  var code: FundCode

  @Option(help: "general, campaign, grant, hosted-by-mandate or hosted-in-own-name.")
  var kind: FundKind

  @Option(help: "Its name; else the code.")
  var name: String?

  @Option(help: "The fund of the same kind that it is a designated part of.")
  var parent: FundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund open")
    let workflow = OpenFund(
      code: code, name: NormalText.normalised(name ?? code.text), kind: kind, parent: parent)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { fund in
      Said("fund \(fund.code) opened, \(fund.kind.rawValue)", ids: [fund.code.text])
    }
  }
}
