import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse fund guarantee`.
struct FundGuarantee: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guarantee", abstract: "Let a fund stand for what another may lack.",
    discussion: """
      What a bank takes back, and neither the other fund's free money nor its
      reserve can bear, the guarantor gives in the same change, out of what it has
      free and up to the ceiling. It comes back with the next money that is free
      there, before anything else is set aside or promised. The guarantee is for the
      fund and its designated parts; a part asks the reserve of its fund first, and
      of several guarantors the one declared first gives first. The policy's
      shortfall setting says whether guarantors are asked at all, and whether awards
      not notified yet come before them. A ceiling of 0 ends it.

      Examples:
        caisse fund guarantee solidarite urgence 2000.00 --decision PV-2024-06-12
        caisse fund guarantee solidarite urgence 0
      """)

  @Argument(help: "The fund that gives.")
  var guarantor: FundCode

  @Argument(help: "The fund it stands for.")
  var fund: FundCode

  @Argument(help: "The most that may be out at once.")
  var ceiling: AmountArgument

  @Option(
    help: ArgumentHelp(
      "The decision's reference; needed where the guarantor is restricted.",
      valueName: "reference"))
  var decision: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund guarantee")
    let workflow = GuaranteeFund(
      fund: fund, guarantor: guarantor,
      ceiling: try ceiling.amount(in: session.currency, for: "ceiling"),
      day: day ?? session.today, decision: decision)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { guarantee in
      Said(
        guarantee.ceiling.isZero
          ? "fund \(guarantee.guarantor) stands for fund \(guarantee.fund) no more"
          : "fund \(guarantee.guarantor) stands for fund \(guarantee.fund), up to \(guarantee.ceiling)"
      )
    }
  }
}
