import Formats
import Glibc
import Journal
import SQLiteStore
import Workflows

/// A package of a hand-over, read once, from which books are made.
struct TakenPackage {
  private let archive: TarReader
  private let name: String

  init(_ source: FileSource, called name: String) {
    archive = TarReader(source, called: name)
    self.name = name
  }

  /// What came in it.
  struct Content {
    let statement: String
    let taken: TakeOver<SQLiteBooks>.Taken
    let hasKey: Bool
    let documents: Int
  }

  /// Makes the books first, of the journal alone; what lies beside them follows.
  func make(
    _ files: Files, surroundings: SQLiteStore.Surroundings, progress: (Int64) -> Void
  ) throws -> Content {
    let statement = try text(of: HandOverPackage.statement)
    let checkpoints = try ExportedJournal.checkpoints(
      in: text(of: HandOverPackage.checkpoints), called: HandOverPackage.checkpoints)
    try find(HandOverPackage.records)
    let store = try SQLiteStore.createFollower(files, surroundings: surroundings)
    let taken = try store.follow(
      PackedJournal(archive: archive, signed: checkpoints), progress: progress)
    try store.close()
    try find(HandOverPackage.people)
    try write(files.people)
    var (hasKey, documents) = (false, 0)
    while let header = try archive.next() {
      if header.name == HandOverPackage.logKey {
        try write(files.logKey.path)
        hasKey = true
      } else {
        try writeDocument(header.name, beside: files)
        documents += 1
      }
    }
    for folder in [files.folder] + (documents > 0 ? [files.documents] : []) {
      try FileBytes.synchronise(folder: folder)
    }
    return Content(statement: statement, taken: taken, hasKey: hasKey, documents: documents)
  }

  /// The journal in it. What was signed of it came before.
  private struct PackedJournal: ForeignJournal {
    let archive: TarReader
    let signed: [SignedCheckpoint]

    func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
      var records = RecordsFile(archive, called: HandOverPackage.records)
      try records.forEachLine(body)
    }

    func checkpoints() -> [SignedCheckpoint] { signed }
  }

  private func find(_ part: String) throws {
    guard try archive.next()?.name == part else { throw archive.damaged }
  }

  private func text(of part: String) throws -> String {
    try find(part)
    return try archive.text()
  }

  private func writeDocument(_ name: String, beside files: Files) throws {
    let document = name.dropFirst(HandOverPackage.documents.utf8.count)
    guard name.hasPrefix(HandOverPackage.documents), !document.isEmpty, !document.contains("/"),
      !document.hasPrefix(".")
    else { throw archive.damaged }
    try FileBytes.makeFolder(files.documents)
    try write("\(files.documents)/\(document)")
  }

  /// Its owner's alone, and durable.
  private func write(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Fault.system(
        errno, code: "cannot-create", message: "can't create \(path)", exit: .outputNotCreated)
    }
    defer { close(file) }
    let sink = DescriptorSink(descriptor: file, name: path)
    try archive.forEachPiece { try sink.write($0) }
    guard fsync(file) == 0 else {
      throw Fault.system(errno, code: "cannot-write", message: "can't write \(path)")
    }
  }
}
