import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation unidentified`.
struct DonationUnidentified: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unidentified", abstract: "Record a transfer whose origin is not known yet.",
    discussion: """
      Examples:
        caisse donation unidentified --amount 300.00 --reference RELEVE-31
        caisse donation unidentified --amount 300.00 --words "VIR INST"
      """)

  @Option(help: "The amount.")
  var amount: AmountArgument

  @Option(help: "The bank line's reference; else an id.")
  var reference: String?

  @Option(help: "The bank account, where there are several.")
  var account: AccountCode?

  @Option(help: "What the bank's line says, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation unidentified")
    let workflow = RecordUnidentified(
      amount: try amount.amount(in: session.currency), day: day ?? session.today,
      reference: reference, account: account, words: NormalText.normalised(words ?? ""))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { transfer in
      Said("\(transfer.amount) of unknown origin recorded in unassigned", ids: [transfer.id.text])
    }
  }
}
