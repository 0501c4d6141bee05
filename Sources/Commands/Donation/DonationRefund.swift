import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation refund`.
struct DonationRefund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund",
    abstract: "Give a donation back, whole or in part, or note that a platform did.",
    discussion: """
      Examples:
        caisse donation refund V-12 --amount 20.00
        caisse donation refund 150613 --amount 30.00 --by platform --day 2024-08-02
      """)

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @Option(help: "How much; else all that remains.")
  var amount: AmountArgument?

  @Option(help: "Who gave it back: us, platform or bank.")
  var by: Refund.Origin = .us

  @Option(help: "Why: refund, duplicate, correction, dispute or rejection.")
  var reason: Refund.Reason = .refund

  @Option(help: "The account it is paid from, where it isn't the donation's.")
  var account: AccountCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation refund")
    let workflow = RefundDonation(
      donation, amount: try amount?.amount(in: session.currency), day: day ?? session.today,
      origin: by, reason: reason, account: account)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { refund in
      Said("\(refund.amount) of \(donation) refunded", ids: [refund.id.text])
    }
  }
}
