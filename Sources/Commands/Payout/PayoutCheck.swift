import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout check`.
struct PayoutCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Record that a second person looked at payouts before they are sent.",
    discussion: """
      Another person than the one who prepared them looks at award, amount, payee and
      account. How many must, the policy says by the tier of the award; a payout is
      not sent before, and another account needs another look.

      Examples:
        caisse payout check CA-G12-7K2Q --as m:3
        caisse payout check CA-G12-7K2Q CA-G13-0Z5N --as m:3
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout check")
    let actor = try session.actor()
    let workflow = CheckPayouts(payouts: payouts.payouts, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { checked in
      session.say("\(try Message.subject(checked)) checked by \(actor)")
    }
  }
}
