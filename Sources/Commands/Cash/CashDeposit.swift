import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse cash deposit`.
struct CashDepositCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deposit", abstract: "Bring counted cash from a box to the bank.",
    discussion: """
      Examples:
        caisse cash deposit --box 53A --bank 512CC --amount 400.00
        caisse cash deposit --credited 2024-07-05
      """)

  @Option(help: "The box, where there are several.")
  var box: AccountCode?

  @Option(help: "The bank account, where there are several.")
  var bank: AccountCode?

  @Option(help: "How much; else all that was counted.")
  var amount: AmountArgument?

  @Option(help: "When the bank credited it; else the same day.")
  var credited: Day?

  @Option(help: "Whose money it is, where the box holds several funds'.")
  var fund: FundCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "cash deposit")
    let workflow = DepositCash(
      box: box, bank: bank, amount: try amount?.amount(in: session.currency),
      day: day ?? session.today, creditedOn: credited, fund: fund)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { deposit in
      Said(
        "\(deposit.amount) brought from \(deposit.box) to \(deposit.bank)", ids: [deposit.id.text])
    }
  }
}
