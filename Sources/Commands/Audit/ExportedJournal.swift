import Journal
import SQLiteStore
import Workflows

/// The journal in the folder of an audit export.
struct ExportedJournal: ForeignJournal {
  private let folder: String

  init(_ folder: String) {
    self.folder = folder
  }

  func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var records = try RecordsFile(folder + "/records.ndjson")
    try records.forEachLine(body)
  }

  func checkpoints() throws -> [SignedCheckpoint] {
    let path = folder + "/checkpoints.txt"
    return try Self.checkpoints(in: KeyFiles.text(of: path), called: path)
  }

  /// One below the other with an empty line between, the oldest first; the last is of all records, where it is
  /// signed. Gives how many there are.
  static func write(
    checkpointsOf view: SQLiteBooks, _ last: SignedCheckpoint, to output: OutputBuffer
  ) throws -> Int {
    var count = 0
    func write(_ signed: SignedCheckpoint) throws {
      if count > 0 { try output.write("\n") }
      try output.write(signed.text)
      count += 1
    }
    try Checkpoints.forEach(in: view) { kept in
      if kept.checkpoint.size != last.checkpoint.size { try write(kept) }
    }
    if !last.signatures.isEmpty { try write(last) }
    return count
  }

  /// What was written so.
  static func checkpoints(in text: String, called path: String) throws -> [SignedCheckpoint] {
    let parts = text.split(separator: "\n\n")
    return try FileProblem.naming(path) {
      try stride(from: 0, to: parts.count, by: 2).map { first in
        let note = parts[first...].prefix(2).joined(separator: "\n\n")
        return try SignedCheckpoint(text: note.hasSuffix("\n") ? note : note + "\n")
      }
    }
  }
}
