import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted close`.
struct HostedClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a project: with nothing left, and the deed.",
    discussion: """
      Refused while an account or a promise of its fund holds anything. A candidate
      that was not agreed is closed without a deed.

      Examples:
        caisse hosted close jardin --document acte-de-devolution.pdf
      """)

  @OptionGroup var change: HostingChange
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted close")
    try change.commit(to: .closed, session, writing)
  }
}
