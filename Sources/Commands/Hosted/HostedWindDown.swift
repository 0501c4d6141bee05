import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted wind-down`.
struct HostedWindDown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wind-down", abstract: "Begin the end of a project.",
    discussion: """
      What is owed is paid, nothing new is promised, and what is left goes where the
      agreement says: caisse hosted ask --for devolution. Also for money that came
      after a project was closed.

      Examples:
        caisse hosted wind-down jardin --words "le collectif crée son association"
      """)

  @OptionGroup var change: HostingChange
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted wind-down")
    try change.commit(to: .windingDown, session, writing)
  }
}
