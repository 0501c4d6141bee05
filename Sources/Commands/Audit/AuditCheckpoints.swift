import ArgumentParser
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit checkpoints`.
struct AuditCheckpoints: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoints",
    abstract: "The checkpoints that are kept, and which witnesses signed them.",
    discussion: """
      One for each change that was signed; the last change's is kept with the next.
      caisse audit checkpoint --known-at prints one of them.

      Examples:
        caisse audit checkpoints
        caisse audit checkpoints --cosigned --format json
      """)

  @Flag(help: "Only those that a witness signed.")
  var cosigned = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "checkpoints",
    columns: [
      Column("number", .count, "Number"), Column("size", .count, "Records"),
      Column("root", .code, "Root"), Column("at", .instant, "Last record"),
      Column("witnesses", .code, "Witnesses"), Column("quorum", .code, "Quorum"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "audit checkpoints")
    try session.read { view in
      let policy = try Witnesses.policy(in: view)
      let cosignatures = Dictionary(
        grouping: try view.rows(KeptCosignature.self), by: \.size)
      try session.console.list("checkpoints", Self.table) { page in
        try view.forEach(KeptCheckpoint.self, where: []) { kept in
          let signed = cosignatures[kept.size] ?? []
          guard !cosigned || !signed.isEmpty else { return true }
          try page.row(cells(of: kept, signed.map(\.key), policy, in: view))
          return true
        }
      }
    }
  }

  private func cells(
    of kept: KeptCheckpoint, _ witnesses: [NoteKey], _ policy: WitnessPolicy?,
    in view: some BooksView
  ) throws -> [Cell] {
    let isReached = policy?.quorum == nil ? nil : policy?.isSatisfied(by: witnesses)
    return [
      .count(Int(kept.number)), .count(Int(kept.size)), .code(kept.root.base64),
      try view.envelope(of: kept.size - 1).map { .instant($0.at) } ?? .none,
      .code(witnesses.map(\.name).joined(separator: ";")),
      isReached.map { .code($0 ? "yes" : "no") } ?? .none,
    ]
  }
}
