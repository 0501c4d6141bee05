import ArgumentParser
import Council
import Journal
import Keeping
import SQLiteStore
import Workflows

/// `caisse audit key rotate`.
struct AuditKeyRotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate", abstract: "Put a new key in the place of the one that signs.",
    discussion: """
      A new key is made beside the one at hand, the change is recorded, and the
      checkpoint after it is signed by both, so that whoever knew the old one can
      trust the new. Then the old one is gone from this disk. Books that had no key
      get their first.

      Examples:
        caisse audit key rotate
        caisse audit key rotate --document PV-2025-01-07
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "audit key rotate")
    try session.read { try session.require(.auditKeyRotate, in: $0) }
    let file = session.files.logKey
    if let inForce = try session.read({ try LogKeys.inForce(in: $0)?.key }) {
      do throws(LogKeyFile.Absence) { _ = try file.signer(of: inForce) } catch {
        throw ProofRefusal.keyNotAtHand(error.words(file.path))
      }
    }
    let next = NextLogKey(file: file, origin: try session.logOrigin())
    let workflow = RotateLogKey(to: try next.key(making: !writing.dryRun))
    do {
      try session.commit(writing) { view, recorder in
        try workflow.decide(view, &recorder, today: session.today)
      } saying: { rotated in
        Said("checkpoints are now signed by \(rotated.key.text)", ids: [rotated.key.text])
      }
    } catch {
      next.forget()
      throw error
    }
    if !writing.dryRun { try session.store.keepLastSigned() }
  }
}
