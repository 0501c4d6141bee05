import Council
package import Journal
package import Keeping
package import Ledger

/// Goes on from an older copy of the books, after the newer one is lost for good.
package struct RestoreBooks {
  /// The last checkpoint that anybody has.
  package var lost: SignedCheckpoint

  package init(lost: SignedCheckpoint) {
    self.lost = lost
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> BooksRestored {
    try recorder.require(.auditRestore)
    let known = lost.checkpoint
    let keys = try LogKeys.all(in: view)
    guard let inForce = keys.last, inForce.origin == known.origin, let key = inForce.key else {
      throw ProofRefusal.otherBooks(known.origin)
    }
    _ = try lost.note.signers(among: [key])
    let size = try view.journalSize()
    guard known.size > size else {
      try Consistency.require(known, in: view)
      throw ProofRefusal.nothingLost(known: known.size, held: size)
    }
    let origin = LogKeys.origin(of: Nonce(hex: recorder.randomHex(bytes: 16))!)
    let fact = BooksRestored(
      key: key.named(origin), lost: LostRecords(size: known.size, root: known.root), day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
