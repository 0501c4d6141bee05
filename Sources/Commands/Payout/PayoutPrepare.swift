import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout prepare`.
struct PayoutPrepare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: "Make payouts against notified awards, one each.",
    discussion: """
      The payouts of an award never add up to more than it. Each has a short code
      for the transfer's text, such as CA-G12-7K2Q; its last character shows when
      the code was typed wrong. What speaks against one is told, and answered with
      caisse payout answer before it is sent.

      Examples:
        caisse payout prepare G12/1
        caisse payout prepare --allocation l:7K2QZ09VXW3F5TNA
        caisse payout prepare G3/1 --payee C03/2 --amount 500.00
      """)

  @OptionGroup var awards: AwardsArgument

  @Option(help: "Who receives it, such as C03/2; else the beneficiary's only payee.")
  var payee: String?

  @Option(help: "How much; else all that is left of the award.")
  var amount: AmountArgument?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if payee != nil || amount != nil, awards.awards.count != 1 {
      throw ValidationError("--payee and --amount go with one award.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "payout prepare")
    let workflow = PreparePayouts(
      awards: awards.selection, payee: payee,
      amount: try amount?.amount(in: session.currency), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      let prepared = try workflow.decide(view, &recorder)
      let payouts = try Payouts.resolve(prepared.map(\.code.text), in: view)
      try session.warn(of: payouts, in: view)
      try session.warn(ofGapsBefore: payouts, in: view)
      let large = try PaymentRules.aboveCashLimit(prepared.map(\.code), in: recorder.tables)
      return (prepared, large)
    } reporting: { prepared, large in
      session.warn(ofCash: large)
      let total = try prepared.map(\.amount).sum()
      let subject: Message = prepared.count == 1 ? "1 payout" : "\(prepared.count) payouts"
      session.say("\(subject) prepared: \(total)")
      try session.console.made(prepared.map(\.code.text))
    }
  }
}
