import ArgumentParser
import Granting
import Journal
import Ledger
import Workflows

/// `caisse hosted pay`.
struct HostedPay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Pay what was asked of a hosted project, and looked at.",
    discussion: """
      What caisse hosted ask recorded, once as many as the policy says have looked
      at it with caisse hosted check, besides those who asked for it and who pay it.

      Examples:
        caisse hosted pay h:7K2QZ09VXW3F5TNA
        caisse hosted pay h:7K2QZ09VXW3F5TNA --account 512CC --document recu.pdf
      """)

  @Argument(help: "The payment's id.")
  var payment: String

  @Option(help: "The bank account or cash box it leaves, where there are several.")
  var account: AccountCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted pay")
    let workflow = PayHosting(payment, account: account, day: day ?? session.today)
    try session.commit(writing, documentDay: workflow.day) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { paid in
      Said("\(paid.amount) paid from project \(paid.fund): \(paid.purpose.rawValue)")
    }
  }
}
