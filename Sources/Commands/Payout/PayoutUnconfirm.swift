import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse payout unconfirm`.
struct PayoutUnconfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unconfirm",
    abstract: "Take back a confirmation that was a mistake: the payout is on its way again.",
    discussion: """
      Examples:
        caisse payout unconfirm CA-G12-7K2Q
        caisse payout unconfirm CA-G12-7K2Q --day 2024-07-10
      """)

  @Argument(help: "The payout, such as CA-G12-7K2Q.")
  var payout: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout unconfirm")
    let workflow = UnconfirmPayout(payout: payout, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { payout in
      session.say("\(try Message.subject([payout])) no longer confirmed, and on its way")
    }
  }
}
