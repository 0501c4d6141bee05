import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout confirm`.
struct PayoutConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Record that the bank has debited payouts, or that cash was handed over.",
    discussion: """
      Who prepared or sent them does not, unless the policy lets another
      countersign.

      Examples:
        caisse payout confirm CA-G12-7K2Q-1 --day 2024-07-09
        caisse payout confirm CA-G12-7K2Q CA-G13-0Z5N --reference RELEVE-07/12
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "The reference of the bank's line.")
  var reference: String?

  @Option(help: "The day of the bank's line; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout confirm")
    let workflow = ConfirmPayouts(
      payouts: payouts.payouts, day: day ?? session.today, reference: reference)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { confirmed in
      session.say("\(try Message.subject(confirmed)) confirmed on \(workflow.day)")
    }
  }
}
