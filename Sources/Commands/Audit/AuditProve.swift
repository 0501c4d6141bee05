import ArgumentParser
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit prove`.
struct AuditProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove that a record is in the journal, or that the journal extends a checkpoint.",
    discussion: """
      Of a record it prints the record, its place, and the hashes that lead from
      it to the root of the signed checkpoint at the foot: c2sp.org/tlog-proof@v1.

      Since a checkpoint it prints the hashes that lead from its root to that of
      the journal now: what a witness is asked (C2SP, tlog-witness). --since 0 is
      for one that has seen nothing yet.

      Examples:
        caisse audit prove V-12 > gift.tlog-proof
        caisse audit prove G12/1 --known-at 2024-06-30T22:00:00Z
        caisse audit prove --since june.checkpoint > request
      """)

  @Argument(
    help:
      "A record's place, the reference or id of a donation, or the code of an award, an application or a payout."
  )
  var record: String?

  @Option(
    help: ArgumentHelp(
      "Prove that the journal begins with the records of this checkpoint.", valueName: "file"))
  var since: String?

  @OptionGroup var statement: KnownOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (record == nil) != (since == nil) else {
      throw ValidationError("Give a record, or --since with a checkpoint.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "audit prove")
    let text = try session.read { view in
      let signed = try session.store.signed(ofFirst: statement.size(of: view), in: view)
      guard let record else { return try request(to: signed, in: view).text }
      let place = try ProvenRecords.resolve(record, in: view)
      guard place < signed.checkpoint.size else {
        throw Fault.recordNotYet(place, size: signed.checkpoint.size)
      }
      return try RecordProofs(of: signed, in: view).proof(of: place).text
    }
    try session.console.answer { try $0.write(text) }
  }

  private func request(
    to signed: SignedCheckpoint, in view: SQLiteBooks
  ) throws -> WitnessRequest {
    let old = try since.flatMap { $0 == "0" ? nil : try CheckpointFile.read($0).checkpoint }
    guard !signed.signatures.isEmpty else { throw ProofRefusal.unsigned }
    return try Consistency.request(since: old, to: signed, in: view)
  }
}
