import ArgumentParser
import Workflows

/// `caisse books passphrase remove`.
struct BooksPassphraseRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Let the people file stand in plain text again.",
    discussion: """
      Examples:
        caisse books passphrase remove
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books passphrase remove")
    try BooksPassphrase.commit(
      .remove, in: session, writing, saying: "the people file is in plain text")
  }
}
