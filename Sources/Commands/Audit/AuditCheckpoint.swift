import ArgumentParser
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit checkpoint`.
struct AuditCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "What to keep elsewhere: the journal's origin, size and root.",
    discussion: """
      Three lines, signed by the log's key, and by witnesses where they did (C2SP,
      tlog-checkpoint). Whoever keeps it can tell later whether the journal still
      begins with the same records: so send it to the members and the accountant,
      and print it. See caisse help proof.

      Examples:
        caisse audit checkpoint
        caisse audit checkpoint \\
          --known-at 2024-06-30T22:00:00Z -o june.checkpoint --format text
      """)

  @OptionGroup var statement: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit checkpoint")
    let signed = try session.read { view in
      try session.store.signed(ofFirst: statement.size(of: view), in: view)
    }
    if signed.signatures.isEmpty {
      session.console.warn(
        "nobody has signed this checkpoint: the log's key isn't at hand", code: "not-signed")
    }
    if session.console.format == .json { return try json(signed, session.console) }
    try session.console.answer { try $0.write(signed.text) }
  }

  private func json(_ signed: SignedCheckpoint, _ console: Console) throws {
    let checkpoint = signed.checkpoint
    try console.json { json in
      try json.object(.lines) { fields in
        try fields.key("origin")
        try fields.value(checkpoint.origin)
        try fields.key("size")
        try fields.value(Int(checkpoint.size))
        try fields.key("root")
        try fields.value(checkpoint.root.base64)
        try fields.key("signed_by")
        try fields.array { names in
          for signature in signed.signatures { try names.value(signature.name) }
        }
      }
    }
  }
}

/// Of which moment something is told.
struct KnownOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "As the journal was then: a record's place or an instant (RFC 3339).",
      valueName: "record or instant"))
  var knownAt: KnownAt?

  /// How many records the journal held then.
  func size(of view: some BooksView) throws -> Int64 {
    guard let knownAt else { return try view.journalSize() }
    let last = try knownAt.lastRecord(in: view)
    guard last >= 0 else { throw Fault.nothingKnown() }
    return last + 1
  }
}
