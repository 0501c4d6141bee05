import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse donation void`.
struct DonationVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void",
    abstract: "Undo what was typed by mistake: a donation, or what was recorded of one since.",
    discussion: """
      Examples:
        caisse donation void V-12
        caisse donation void f:7K2QZ09VXW3F5TNA
      """)

  @Argument(help: "A donation, or the id of a refund, dispute, clearing, count or deposit.")
  var act: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation void")
    let workflow = VoidAct(act, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { words in
      Said("\(words) voided")
    }
  }
}
