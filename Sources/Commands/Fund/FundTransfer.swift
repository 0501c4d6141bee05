import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse fund transfer`.
struct FundTransfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Give free money of one fund to another, by decision.",
    discussion: """
      Both funds keep the money on the same bank account; the liaison account
      between funds sums to zero. Refused where the giving fund would ever have less
      than nothing free. It is undone by the transfer back.

      Examples:
        caisse fund transfer general urgence 500.00 --account 512CC
        caisse fund transfer relais general 120.00 --decision PV-2024-06-12 \\
          --document pv.pdf
      """)

  @Argument(help: "The fund that gives.")
  var from: FundCode

  @Argument(help: "The fund that receives.")
  var to: FundCode

  @Argument(help: "The amount, with a dot before the decimals.")
  var amount: AmountArgument

  @Option(help: "The bank account the money is on, where there are several.")
  var account: AccountCode?

  @Option(
    help: ArgumentHelp(
      "The decision's reference; needed where the giving fund is restricted.",
      valueName: "reference"))
  var decision: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund transfer")
    let workflow = TransferBetweenFunds(
      from: from, to: to, amount: try amount.amount(in: session.currency),
      day: day ?? session.today, account: account, decision: decision)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { transfer in
      Said("\(transfer.amount) given by fund \(transfer.from) to fund \(transfer.to)")
    }
  }
}
