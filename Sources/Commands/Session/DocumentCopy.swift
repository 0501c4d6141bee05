import Glibc
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// A supporting document taken in: its copy in the folder beside the books, when it is a file.
struct DocumentCopy {
  let path: String?

  /// Records the document in the change under way, and copies the file first so that the record never
  /// names one that isn't there.
  static func add(
    _ given: String, beside files: Files, on day: Day, keeping: Bool,
    recorder: inout Recorder<SQLiteBooks>
  ) throws -> DocumentCopy {
    let id: ID<Document> = recorder.makeID()
    guard access(given, F_OK) == 0 else {
      try recorder.add(
        document: id, kind: .reference, name: given, content: Array(given.utf8), on: day)
      return DocumentCopy(path: nil)
    }
    let bytes = try FileBytes.read(given)
    try recorder.add(document: id, kind: .file, name: given, content: bytes, on: day)
    guard keeping else { return DocumentCopy(path: nil) }
    mkdir(files.documents, 0o700)
    let path = "\(files.documents)/\(id.text.dropFirst(2))\(FileBytes.suffix(of: given))"
    try FileBytes.write(bytes, to: path)
    return DocumentCopy(path: path)
  }

  /// Takes the copy away again when the change was refused.
  func remove() {
    if let path { unlink(path) }
  }
}
