import ArgumentParser
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit verify`.
struct AuditVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Verify the books: intact, or the first difference.",
    discussion: """
      Recomputes every hash from the records' bytes, reads all records into empty
      tables, and compares those with the tables of the books row by row. Nothing is
      written. Prints

        intact, <size> records, root <base64>

      or the first difference, and then exits with 3. Every kept checkpoint is held
      against the records, every signature of the log and of witnesses is verified.
      Who has the log's key too could alter all of that: only a checkpoint kept
      elsewhere tells, so give yours with --since.

      Examples:
        caisse audit verify
        caisse audit verify --books copy.caisse --level tree
        caisse audit verify --since june.checkpoint --since december.checkpoint
        caisse audit verify --format json
      """)

  @Option(help: "tree: the hashes only; full: everything.")
  var level: VerificationLevel = .full

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Hold the books against this checkpoint too; repeatable.", valueName: "file"))
  var since: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    let files = try books.files(console.surroundings.environment)
    let progress = Progress(console, "verifying")
    var last: Int64 = 0
    let verification = try SQLiteStore.verify(
      files, level: level, since: since.map { try CheckpointFile.read($0).checkpoint },
      surroundings: Session.storeSurroundings(console, "audit verify")
    ) { count in
      progress.advance(by: Int(count - last))
      last = count
    }
    progress.finish()
    try VerificationAnswer(console).answer(verification)
    if case .differs = verification { throw ExitCode(ExitStatus.verificationFailed.rawValue) }
  }
}

extension VerificationLevel: ExpressibleByArgument {}
