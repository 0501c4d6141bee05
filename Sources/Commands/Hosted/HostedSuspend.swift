import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted suspend`.
struct HostedSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Stop a project's spending for a time.",
    discussion: """
      What donors and banks do is still recorded. It goes on with caisse hosted
      resume.

      Examples:
        caisse hosted suspend jardin --words "les comptes manquent"
      """)

  @OptionGroup var change: HostingChange
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted suspend")
    try change.commit(to: .suspended, session, writing)
  }
}
