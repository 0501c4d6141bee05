import ArgumentParser
import Council
import Keeping
import SQLiteStore
import Workflows

/// `caisse books hand-over`.
struct BooksHandOver: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "Everything a successor needs, in one file that they alone open.",
    discussion: """
      The journal with all that was signed of it, the people file as it is,
      documents kept beside the books, the log's key, and the statement of the
      hand-over, in a tar archive that age encrypts to the successor's ssh-ed25519
      keys: those that caisse member key add enrolled. Nothing of it stands on the
      disk in plain text. Without our program it opens with age -d -i <key> <file> |
      tar -x.

      The successor makes books of it: caisse books take-over. It holds people, so
      it is on record as a copy, to be destroyed within 35 days. From the day it is
      taken over, only one of the two goes on writing: end the roles of who leaves,
      and give the log another key (caisse audit key rotate).

      A people file under a passphrase stays so: tell it to the successor.

      Examples:
        caisse books hand-over passation.age --to m:4
        caisse books hand-over passation.age --to m:4 --document PV-2025-01-07
      """)

  @Argument(help: "The file to make, which isn't there yet.")
  var path: String

  @Option(help: ArgumentHelp("The member who takes over.", valueName: "member"))
  var to: MemberCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "books hand-over")
    guard !FileBytes.isThere(path) else { throw Fault.outputExists(path) }
    let age = Age(session.console.surroundings.environment)
    if !writing.dryRun { try age.requireThere() }
    let workflow = HandOverBooks(to: to)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { copied in
      Said(
        "the package is copy \(copied.copy) and holds people: destroy it once it is taken over, by \(copied.until), then say so with caisse books copy destroyed \(copied.copy)",
        ids: [copied.copy.description])
    }
    guard !writing.dryRun else { return }
    let progress = CountedProgress(session.console, "packing records")
    try session.read { view in
      try age.encrypt(to: workflow.keys(in: view), into: path) { output in
        try HandOverPackage(session).write(view, to: output, progress: progress.show)
      }
    }
    progress.finish()
    session.say("handed over in \(path), which \(to) alone can open")
  }
}
