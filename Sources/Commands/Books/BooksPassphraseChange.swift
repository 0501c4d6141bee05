import ArgumentParser
import Workflows

/// `caisse books passphrase change`.
struct BooksPassphraseChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Seal the people file by another passphrase.",
    discussion: """
      The one before is asked for first, or read from the file that
      CAISSE_PASSPHRASE_FILE names. Copies made before open with the one they had.

      Examples:
        caisse books passphrase change
        caisse books passphrase change --new /run/user/1000/passphrase
      """)

  @Option(help: ArgumentHelp("The file that holds it; else it is asked for.", valueName: "file"))
  var new: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books passphrase change")
    let passphrase = try PassphraseSource(session.console.surroundings).new(file: new)
    try BooksPassphrase.commit(
      .change(passphrase), in: session, writing, saying: "the people file has another passphrase")
  }
}
