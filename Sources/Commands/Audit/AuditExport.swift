import ArgumentParser
import Journal
import SQLiteStore
import Workflows

/// `caisse audit export`.
struct AuditExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what an auditor checks with Python, OpenSSL and OpenSSH alone.",
    discussion: """
      Makes a folder of its own: the records in their exact bytes, every checkpoint
      that is kept with what witnesses signed of it, the log's keys and the policy
      of witnesses, what members signed with their keys, scripts that check all of
      it, and words to the auditor in French and English. No person is named in it.
      The same books give the same bytes.

      Give the auditor the log's key by another way, and have them bring checkpoints
      they kept: see caisse help proof.

      Examples:
        caisse audit export --to ./audit-2024
        python3 ./audit-2024/verify_export.py ./audit-2024 june.checkpoint
      """)

  @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var to: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit export")
    try FileBytes.makeNewFolder(to)
    let folder = AuditFolder(to, session)
    let progress = CountedProgress(session.console, "exporting records")
    let written = try session.read { try folder.write($0, progress: progress.show) }
    progress.finish()
    if !written.isSigned {
      session.console.warn(
        "nobody has signed the last records: the log's key isn't at hand", code: "not-signed")
    }
    session.say(
      "exported to \(to): records \(Int(written.last.size)), checkpoints \(written.checkpoints), signatures of members \(written.signatures)"
    )
    session.say("check it with: python3 \(to)/verify_export.py \(to)")
  }
}
