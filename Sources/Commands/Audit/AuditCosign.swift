import ArgumentParser
import Council
import Journal
import SQLiteStore
import Workflows

/// `caisse audit cosign`.
struct AuditCosign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cosign", abstract: "Keep what witnesses signed of a checkpoint of these books.",
    discussion: """
      The file is what caisse audit witness sign answered: the checkpoint, with the
      witness's line below the log's. It is kept beside the journal, shown with
      every checkpoint of as many records, and verified by caisse audit verify.

      Examples:
        caisse audit cosign from-accountant.checkpoint
        caisse audit cosign from-*.checkpoint
      """)

  @Argument(help: "The checkpoints as witnesses signed them.")
  var files: [String]

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit cosign")
    try session.read { try session.require(.auditCosign, in: $0) }
    for file in files {
      let signed = try CheckpointFile.read(file)
      let taken = try session.read { view in
        try FileProblem.naming(file) { try TakeCosignatures.check(signed, in: view) }
      }
      try session.store.keep(taken)
      let size = Int(signed.checkpoint.size)
      guard !taken.new.isEmpty else {
        session.say("\(file): nothing new of the \(size) records it is of")
        continue
      }
      for (key, _) in taken.new {
        session.say("\(key.name) has signed the first \(size) records")
      }
    }
  }
}
