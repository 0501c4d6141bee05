import Glibc
import Journal
import Keeping
import Workflows

/// Signs what is committed, once it is. The signature is written beside the key at once, and into the books
/// with the change that follows: so that what was rolled back was never signed, and no change waits for the
/// disk a second time.
struct LogSigning {
  let file: LogKeyFile
  let clock: any Clock

  /// What the books were between two changes.
  struct Moment {
    let edge: TreeEdge
    let key: NoteKey
    let origin: String
    /// Since which record, and for which reason the key is this one.
    let since: Int64
    let cause: LogKey.Cause
    /// What signed before it.
    let before: NoteKey?

    var checkpoint: Checkpoint { Checkpoint(origin: origin, size: edge.size, root: edge.root) }

    /// Nil for books that have no record, or no key.
    init?(of books: SQLiteBooks) throws {
      edge = try books.treeEdge()
      let keys = try LogKeys.all(in: books)
      guard edge.size > 0, let inForce = keys.last, let key = inForce.key else { return nil }
      self.key = key
      origin = inForce.origin
      since = inForce.seq
      cause = inForce.cause
      before = keys.dropLast().last?.key
    }
  }

  func sign(_ moment: Moment) throws(LogKeyFile.Absence) -> SignedCheckpoint {
    let checkpoint = moment.checkpoint
    let signatures = try signers(at: moment).map { $0.sign(checkpoint.text, at: clock.now()) }
    return SignedCheckpoint(checkpoint, signatures: signatures)
  }

  /// The key in force; while it waits to take the place of another, that one too.
  private func signers(at moment: Moment) throws(LogKeyFile.Absence) -> [NoteSigner] {
    guard let next = try? file.next.signer(of: moment.key) else {
      return [try file.signer(of: moment.key)]
    }
    guard moment.cause == .rotated, let before = moment.before else { return [next] }
    return [try file.signer(of: before), next]
  }

  /// Puts the next key in its place, once what both signed is kept.
  func finishKeyChange(_ books: SQLiteBooks) throws {
    guard file.next.exists, let moment = try Moment(of: books),
      (try? file.next.signer(of: moment.key)) != nil
    else { return }
    let kept = try books.last(KeptCheckpoint.self)
    guard moment.cause != .rotated || kept?.size ?? 0 > moment.since else { return }
    try file.takeNext()
  }

  /// Signs a moment that is committed, and keeps the signature beside the key.
  func signLast(_ moment: Moment) throws(LogKeyFile.Absence) -> SignedCheckpoint {
    let signed = try sign(moment)
    keepLast(signed)
    return signed
  }

  func keepLast(_ signed: SignedCheckpoint) {
    SmallFile.replace(file.lastCheckpoint, signed.text, mode: 0o644)
  }

  /// Adds the checkpoint of a moment that was committed earlier to a change that is about to be.
  func keep(_ moment: Moment, in books: SQLiteBooks) throws {
    let last = try books.last(KeptCheckpoint.self)
    guard last?.size ?? 0 < moment.edge.size, let signed = try? sign(moment) else { return }
    try books.insert(KeptCheckpoint(number: (last?.number ?? 0) + 1, signed))
  }

  /// The checkpoint signed last, if these books' key signed it.
  func last(of key: NoteKey) -> SignedCheckpoint? {
    guard let signed = file.lastSigned, !signed.signatures.isEmpty,
      (try? signed.signers(among: [key])) != nil
    else { return nil }
    return signed
  }

  /// Refuses to write into a copy that is older than what the log signed last: its records would take the
  /// places of others.
  func requireNewest(_ moment: Moment, lost: Checkpoint?) throws {
    guard let signed = file.lastSigned, signed.checkpoint.origin == moment.origin,
      signed.checkpoint != lost
    else { return }
    let isOlder = signed.checkpoint.size > moment.edge.size
    let isOther =
      signed.checkpoint.size == moment.edge.size && signed.checkpoint.root != moment.edge.root
    guard isOlder || isOther, last(of: moment.key) != nil else { return }
    throw Fault.olderThanSigned(
      size: moment.edge.size, signed: signed.checkpoint.size, at: file.lastCheckpoint)
  }
}
