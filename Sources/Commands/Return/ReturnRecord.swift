import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse return record`.
struct ReturnRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what a collective gave back of an award.",
    discussion: """
      It is free again. In the year of the award it lowers the charge; later it is
      income.

      Examples:
        caisse return record G6/1 --amount 200.00 --day 2024-09-30
        caisse return record G6 --amount 200.00 --account 512CC \\
          --reference RELEVE-09/77
      """)

  @Argument(help: "The award, such as G6/1.")
  var award: String

  @Option(help: "How much.")
  var amount: AmountArgument

  @Option(help: "The bank account or box it came to, where there are several.")
  var account: AccountCode?

  @Option(help: "The reference of the bank's line.")
  var reference: String?

  @Option(help: "The day of the bank's line; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "return record")
    let workflow = RecordReturn(
      award: award, amount: try amount.amount(in: session.currency), account: account,
      reference: reference, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { returned in
      Said(
        "\(returned.amount) of award \(award) came back on account \(returned.account)",
        ids: [returned.id.text])
    }
  }
}
