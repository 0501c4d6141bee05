import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse award release`.
struct AwardRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Free what is unpaid of an award, or a part of it.",
    discussion: """
      An award that was never notified leaves no trace in the accounts; one notified
      this year lowers its charge; one of an earlier year is income. A proposal, and
      an award that waits, are given up whole. What was notified is a debt: it is
      freed by a decision, by the written waiver given as --document, or by right
      once the last day of its terms is past (--reason expired).

      Examples:
        caisse award release G12/1 --reason unneeded --amount 200.00 \\
          --decision PV-2024-09-02
        caisse award release G7/1 --reason withdrawn --document courrier.pdf
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @Option(help: "How much; else all that is unpaid.")
  var amount: AmountArgument?

  @Option(help: "withdrawn, unneeded, condition-unmet, waived, expired or correction.")
  var reason: ReleaseReason

  @Option(help: ArgumentHelp("The decision's reference.", valueName: "reference"))
  var decision: String?

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award release")
    let workflow = ReleaseAward(
      award: award, amount: try amount?.amount(in: session.currency), reason: reason,
      decision: decision, words: words.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { released in
      Said("\(released.amount) of award \(award) released: \(released.reason.rawValue)")
    }
  }
}
