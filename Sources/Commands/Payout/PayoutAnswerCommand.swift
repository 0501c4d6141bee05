import ArgumentParser
import Granting
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout answer`.
struct PayoutAnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Say why payouts are right although something speaks against them.",
    discussion: """
      A payout isn't sent while one of these waits for an answer:
        shared-account  other collectives have the same account, and it is not a
                        sponsor's
        same-document   another payment names the same document
        other-holder    the account is not in the collective's own name
        same-payment    the same payee had the same amount within thirty days
      A first payment to an account needs no word: another member called back about
      it. Another account needs another answer.

      The reason is called-back, same-holder, stands-for, shared, agreed,
      bank-silent or other, which needs words.

      Examples:
        caisse payout answer CA-G12-7K2Q --warning same-payment --reason agreed
        caisse payout answer CA-G12-7K2Q --warning shared-account --reason shared \\
          --words "one treasurer for both"
      """)

  @OptionGroup var payouts: PayoutsArgument

  @Option(help: "What speaks against them.")
  var warning: PaymentWarning

  @Option(help: ArgumentHelp("Why they are right all the same.", valueName: "code"))
  var reason: AnswerReason

  @Option(help: "Words for it, kept in the people file only.")
  var words: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout answer")
    let workflow = AnswerWarning(
      payouts: payouts.payouts, warning: warning, reason: reason,
      words: words.map(NormalText.normalised), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } reporting: { answered in
      session.say(
        "\(try Message.subject(answered)): \(warning.rawValue) answered, \(reason.rawValue)")
    }
  }
}
