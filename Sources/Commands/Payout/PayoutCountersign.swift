import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout countersign`.
struct PayoutCountersign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "Stand for payouts in which another member had a hand too many.",
    discussion: """
      Under a policy whose separation is countersigned, who approved an award may pay
      it, and who paid may confirm it, if another member countersigns within its term.
      caisse status says what waits for that.

      Examples:
        caisse payout countersign CA-G12-7K2Q --as m:3
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout countersign")
    let actor = try session.actor()
    let workflow = CountersignPayouts(payouts: payouts.payouts, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { signed in
      session.say("\(try Message.subject(signed)) countersigned by \(actor)")
    }
  }
}
