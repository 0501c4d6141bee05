import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse bank transfer`.
struct BankTransfer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Move a fund's money between our own accounts.",
    discussion: """
      The money is in transit from the day it leaves to the day it arrives. What the
      fund has free stays as it is. It is undone by the transfer back.

      Examples:
        caisse bank transfer 512CC 512BP 2000.00 --fund urgence
        caisse bank transfer 53A 512CC 340.00 --fund general --day 2024-06-28 \\
          --arrived 2024-07-01
      """)

  @Argument(help: "The account it leaves.")
  var from: AccountCode

  @Argument(help: "The account it goes to.")
  var to: AccountCode

  @Argument(help: "The amount, with a dot before the decimals.")
  var amount: AmountArgument

  @Option(help: "The fund whose money it is.")
  var fund: FundCode = .general

  @Option(help: "The day it leaves; else today.")
  var day: Day?

  @Option(help: "The day it arrives; else the same.")
  var arrived: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "bank transfer")
    let workflow = TransferMoney(
      fund: fund, amount: try amount.amount(in: session.currency), from: from, to: to,
      day: day ?? session.today, arrivedOn: arrived)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { transfer in
      Said(
        "\(transfer.amount) of fund \(transfer.fund) moved from \(transfer.from) to \(transfer.to)")
    }
  }
}
