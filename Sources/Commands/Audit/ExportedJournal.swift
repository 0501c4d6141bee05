import Journal
import Workflows

/// The journal in the folder of an audit export.
struct ExportedJournal: ForeignJournal {
  private let folder: String

  init(_ folder: String) {
    self.folder = folder
  }

  func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try RecordsFile(folder + "/records.ndjson").forEachLine(body)
  }

  /// One below the other, with an empty line between.
  func checkpoints() throws -> [SignedCheckpoint] {
    let path = folder + "/checkpoints.txt"
    let parts = try KeyFiles.text(of: path).split(separator: "\n\n")
    return try FileProblem.naming(path) {
      try stride(from: 0, to: parts.count, by: 2).map { first in
        let note = parts[first...].prefix(2).joined(separator: "\n\n")
        return try SignedCheckpoint(text: note.hasSuffix("\n") ? note : note + "\n")
      }
    }
  }
}
