import ArgumentParser
import Keeping
import Ledger
import Workflows

/// `caisse books passphrase set`.
struct BooksPassphraseSet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Seal names and words of people by a passphrase.",
    discussion: """
      Who takes the file then finds neither names, e-mails and accounts in it nor
      what people wrote or gave with their names: but how many people there are, and
      which donations are one person's. The books, which name nobody, and the folder
      of documents stay as they are.

      From then on every command asks for the passphrase at a terminal, or reads the
      first line of the file that CAISSE_PASSPHRASE_FILE names. Without it figures,
      proofs, verification and erasing people by their ids work; names are left out,
      and what can't be decided without them is refused.

      A passphrase that is forgotten is lost for good, and with it every name:
      nobody can reset it. Write it down and keep it where the books are not. Copies
      made before, and freed blocks of the disk, hold what was there in plain text.

      Examples:
        caisse books passphrase set
        caisse books passphrase set --new /run/user/1000/passphrase
      """)

  @Option(help: ArgumentHelp("The file that holds it; else it is asked for.", valueName: "file"))
  var new: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books passphrase set")
    session.say("a passphrase that is forgotten is lost, and every name with it: write it down")
    let passphrase = try PassphraseSource(session.console.surroundings).new(file: new)
    try BooksPassphrase.commit(
      .set(passphrase), in: session, writing, saying: "the people file is sealed")
    let copies = try session.read { try $0.rows(PeopleCopy.self) }.filter { $0.destroyedOn == nil }
    guard !copies.isEmpty else { return }
    let codes = copies.map(\.code.description).joined(separator: ", ")
    session.say("copies made before are in plain text, destroy them: \(codes)")
  }
}
