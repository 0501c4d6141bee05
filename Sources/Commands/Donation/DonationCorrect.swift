import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation correct`.
struct DonationCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct the amount, day, channel, account or fee of a donation.",
    discussion: """
      Examples:
        caisse donation correct V-12 --amount 25.00
        caisse donation correct V-12 --received 2024-06-11 --channel cheque
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @Option(help: "The right amount.")
  var amount: AmountArgument?

  @Option(help: "The right day.")
  var received: Day?

  @Option(help: "The right channel.")
  var channel: Channel?

  @Option(help: "The right account.")
  var account: AccountCode?

  @Option(help: "The right fee.")
  var fee: AmountArgument?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation correct")
    let workflow = CorrectDonation(
      donation, amount: try amount?.amount(in: session.currency), receivedOn: received,
      channel: channel, account: account,
      fee: try fee?.amount(in: session.currency, for: "fee"))
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { corrected in
      Said("donation \(donation) corrected: \(corrected.amount) on \(corrected.receivedOn)")
    }
  }
}
