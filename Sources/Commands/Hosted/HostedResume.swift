import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse hosted resume`.
struct HostedResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let a suspended project go on.",
    discussion: """
      Also one that was being wound down.

      Examples:
        caisse hosted resume jardin
      """)

  @OptionGroup var change: HostingChange
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "hosted resume")
    try change.commit(to: .active, session, writing)
  }
}
