import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout void`.
struct PayoutVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Give up payouts of which nothing is paid or on its way.",
    discussion: """
      What they held of their award can be paid otherwise, or released.

      Examples:
        caisse payout void CA-G12-7K2Q
        caisse payout void CA-G12-7K2Q CA-G13-0Z5N
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout void")
    let workflow = VoidPayouts(payouts: payouts.payouts, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { voided in
      session.say("\(try Message.subject(voided)) voided")
    }
  }
}
