import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse voucher record`.
struct VoucherRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record what money of a payout was spent on, by a document.",
    discussion: """
      What a mandated person has not yet shown counts towards the ceiling of the
      mandate, and is asked for before the award is closed.

      Examples:
        caisse voucher record CA-G12-7K2Q 230.00 --document facture-bois.pdf
        caisse voucher record CA-G12-7K2Q 18.40 --document ticket.jpg \\
          --day 2024-07-09
      """)

  @Argument(help: "The payout, such as CA-G12-7K2Q.")
  var payout: String

  @Argument(help: "How much of it the document justifies.")
  var amount: AmountArgument

  @Option(help: "The day of the document; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "voucher record")
    let workflow = RecordVoucher(
      payout: payout, amount: try amount.amount(in: session.currency), day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { recorded in
      Said(
        "\(recorded.fact.amount) of payout \(payout) justified, \(recorded.left) left to justify",
        ids: [recorded.fact.id.text])
    }
  }
}
