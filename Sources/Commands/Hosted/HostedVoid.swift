import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted void`.
struct HostedVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Undo a payment of a hosted project, or give up a request.",
    discussion: """
      Examples:
        caisse hosted void h:7K2QZ09VXW3F5TNA
      """)

  @Argument(help: "The payment's id.")
  var payment: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted void")
    let workflow = VoidHostingPayment(payment, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { payment in
      Said("payment of \(payment.amount) from project \(payment.fund) voided")
    }
  }
}
