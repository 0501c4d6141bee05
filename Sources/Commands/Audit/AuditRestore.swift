import ArgumentParser
import Journal
import Keeping
import SQLiteStore
import Workflows

/// `caisse audit restore`.
struct AuditRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Go on from an older copy, where the newer books are lost.",
    discussion: """
      Records that were signed and are lost leave a gap. It is recorded, with the
      last checkpoint anybody has, and from then on the journal has another origin:
      to witnesses it is another log, which says openly what it lost. What was lost
      is entered again by hand or from files; imports know what they hold.

      The checkpoint beside the log's key is the last one, if it is there still;
      look too at what members, the accountant and printed statements have.

      Examples:
        caisse audit restore --lost /media/key/fund.checkpoint --confirm fund.caisse
        caisse audit restore --lost from-accountant.checkpoint \\
          --document PV-2025-01-07
      """)

  @Option(help: ArgumentHelp("The last checkpoint that is known.", valueName: "file"))
  var lost: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit restore")
    let known = try CheckpointFile.read(lost)
    let workflow = RestoreBooks(lost: known)
    try session.commit(writing, input: [lost], lost: known.checkpoint) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } reporting: { restored in
      session.say(
        "the books go on from here, under the origin \(restored.key.name); lost is what came between, up to record \(Int(restored.lost.size) - 1)"
      )
      session.say(
        "tell the witnesses, and whoever checks receipts, the log's key: \(restored.key.text)")
    }
    if !writing.dryRun { try session.store.keepLastSigned() }
  }
}
