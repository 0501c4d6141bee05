import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse fund reserve`.
struct FundReserve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reserve", abstract: "Set what a fund's reserve holds, for losses or appeals.",
    discussion: """
      The amount is the level the reserve is to have: more is taken from free money,
      less is given back to it. What a bank takes back after the money is promised
      is borne by the reserve, losses first.

      Examples:
        caisse fund reserve urgence 1870.00
        caisse fund reserve urgence 500.00 --purpose appeals \\
          --decision PV-2024-06-12
        caisse fund reserve urgence 0
      """)

  @Argument(help: "The fund's code.")
  var code: FundCode

  @Argument(help: "What the reserve is to hold.")
  var amount: AmountArgument

  @Option(help: "losses or appeals.")
  var purpose: ReservePurpose = .losses

  @Option(help: ArgumentHelp("The decision's reference.", valueName: "reference"))
  var decision: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund reserve")
    let workflow = SetReserve(
      fund: code, level: try amount.amount(in: session.currency), purpose: purpose,
      day: day ?? session.today, decision: decision)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { reserve in
      Said(
        "the reserve of fund \(reserve.fund) for \(reserve.purpose.rawValue) holds \(reserve.level)"
      )
    }
  }
}
