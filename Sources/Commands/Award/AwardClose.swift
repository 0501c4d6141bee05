import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse award close`.
struct AwardClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End awards that are paid and reported on.",
    discussion: """
      Where no report came, or vouchers are missing, --waiver says why nothing more
      is asked. A payment that the bank returns later opens the award again.

      Examples:
        caisse award close G12/1
        caisse award close G7/1 --waiver small-sum --words "90 euros of stamps"
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(
    help: ArgumentHelp(
      "Why nothing more is asked: \(AwardClosed.Waiver.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "reason"))
  var waiver: AwardClosed.Waiver?

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award close")
    let workflow = CloseAwards(
      awards: awards.selection, waiver: waiver, words: words.map(NormalText.normalised),
      day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { closed in
      Said("closed: \(closed.map(\.text).joined(separator: ", "))")
    }
  }
}
