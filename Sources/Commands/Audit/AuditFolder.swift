import Council
import Journal
import Keeping
import SQLiteStore
import Workflows

/// The folder of an audit export, file by file.
struct AuditFolder {
  struct Written {
    /// Of all records.
    let last: Checkpoint
    let isSigned: Bool
    let checkpoints: Int
    let signatures: Int
  }

  private let folder: String
  private let session: Session

  init(_ folder: String, _ session: Session) {
    self.folder = folder
    self.session = session
  }

  func write(_ view: SQLiteBooks, progress: (Int64, Int64) -> Void) throws -> Written {
    let size = try view.journalSize()
    let last = try session.store.signed(ofFirst: size, in: view)
    try writeRecords(of: view, size, progress)
    let checkpoints = try writeCheckpoints(of: view, last)
    let policy = try Witnesses.policy(in: view) ?? WitnessPolicy()
    let keys = try LogKeys.all(in: view).compactMap(\.key)
    try FileBytes.put(
      policy.trusting(keys).lines.map { $0 + "\n" }.joined(), to: folder + "/keys.policy")
    try SignedFiles.write(try MemberKeys.allowedSigners(in: view), to: folder)
    let signed = try KeptSignature.all(in: view)
    try FileBytes.makeFolder(folder + "/signed")
    try SignedFiles.write(signed, to: folder + "/signed")
    try CheckerScripts.write(CheckerScripts.ofExport, to: folder)
    let guide = AuditGuide(organisation: session.organisation, last: last.checkpoint)
    try FileBytes.put(guide.english, to: folder + "/README.en.txt")
    try FileBytes.put(guide.french, to: folder + "/README.fr.txt")
    try FileBytes.synchronise(folder: folder)
    return Written(
      last: last.checkpoint, isSigned: !last.signatures.isEmpty, checkpoints: checkpoints,
      signatures: signed.count)
  }

  private func writeRecords(
    of view: SQLiteBooks, _ size: Int64, _ progress: (Int64, Int64) -> Void
  ) throws {
    let file = OutputBuffer(try OutputFile(path: folder + "/records.ndjson"))
    try view.forEachRecord(from: 0) { seq, bytes, _ in
      try file.write(bytes)
      try file.write(UInt8(ascii: "\n"))
      if seq & 0xfff == 0 { progress(seq, size) }
      return true
    }
    try file.close()
  }

  private func writeCheckpoints(of view: SQLiteBooks, _ last: SignedCheckpoint) throws -> Int {
    let file = OutputBuffer(try OutputFile(path: folder + "/checkpoints.txt"))
    let count = try ExportedJournal.write(checkpointsOf: view, last, to: file)
    try file.close()
    return count
  }
}
