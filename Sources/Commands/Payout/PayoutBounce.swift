import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout bounce`.
struct PayoutBounce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounce", abstract: "Record that the bank returned a payout.",
    discussion: """
      It may come late, after the confirmation. The award is payable again: send the
      same payout again once its payee's account is right. The bank's fee is borne
      by the fund that bears the fees of the campaign.

      Examples:
        caisse payout bounce CA-G10-7K2Q --reason AC04 --fee 8.00
        caisse payout bounce CA-G10-7K2Q-1 --reason AC01 --day 2024-07-12
      """)

  @Argument(help: "The payout, such as CA-G10-7K2Q.")
  var payout: String

  @Option(
    help: ArgumentHelp(
      "The bank's code: \(BounceReason.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "code"))
  var reason: BounceReason

  @Option(help: "What the bank took for it.")
  var fee: AmountArgument?

  @Option(help: "The fund that bears the fee; else that of the campaign's fees.")
  var feeFund: FundCode?

  @Option(help: "The reference of the bank's line.")
  var reference: String?

  @Option(help: "The day of the bank's line; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout bounce")
    let workflow = BouncePayout(
      payout: payout, reason: reason,
      fee: try fee?.amount(in: session.currency, for: "fee") ?? .zero, feesFund: feeFund,
      day: day ?? session.today, reference: reference)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { bounced in
      let fee: Message =
        bounced.feesFund.map { "; fund \($0) bears its fee of \(workflow.fee)" } ?? ""
      session.say(
        "\(try Message.subject([bounced.payout])) bounced: \(reason.rawValue), \(reason.words)\(fee)"
      )
    }
  }
}
