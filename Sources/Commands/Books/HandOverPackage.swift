import Journal
import Keeping
import SQLiteStore
import Workflows

/// All that a successor needs, as the files of one archive, in the order in which they are taken over: the
/// statement, what the log signed, the journal, the people file, the log's key, documents.
struct HandOverPackage {
  static let statement = "hand-over.txt"
  static let checkpoints = "checkpoints.txt"
  static let records = "records.ndjson"
  static let people = "fund.people"
  static let logKey = "fund.logkey"
  static let documents = "documents/"

  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func write(
    _ view: SQLiteBooks, to output: OutputBuffer, progress: (Int64, Int64) -> Void
  ) throws {
    let archive = TarWriter(output, at: session.now)
    try archive.file(Self.statement, HandOverStatement(session).text(view))
    try archive.file(Self.checkpoints, checkpoints(view))
    try writeRecords(of: view, to: archive, progress)
    try view.withPeopleFile { try archive.file(Self.people, $0) }
    if session.files.logKey.exists {
      try archive.file(Self.logKey, KeyFiles.text(of: session.files.logKey.path))
    }
    for name in try documents() {
      try FileBytes.read("\(session.files.documents)/\(name)").withUnsafeBytes {
        try archive.file(Self.documents + name, $0)
      }
    }
    try archive.end()
  }

  private func checkpoints(_ view: SQLiteBooks) throws -> String {
    let last = try session.store.signed(ofFirst: view.journalSize(), in: view)
    let sink = TextSink()
    let text = OutputBuffer(sink)
    _ = try ExportedJournal.write(checkpointsOf: view, last, to: text)
    try text.close()
    return sink.text
  }

  /// How long they are stands before them, so they are read twice.
  private func writeRecords(
    of view: SQLiteBooks, to archive: TarWriter, _ progress: (Int64, Int64) -> Void
  ) throws {
    let count = try view.journalSize()
    var size = 0
    try view.forEachRecord(from: 0) { _, line, _ in
      size += line.count + 1
      return true
    }
    try archive.file(Self.records, size: size) { output in
      try view.forEachRecord(from: 0) { seq, line, _ in
        try output.write(line)
        try output.write(UInt8(ascii: "\n"))
        if seq & 0xfff == 0 { progress(seq, count) }
        return true
      }
    }
  }

  private func documents() throws -> [String] {
    guard FileBytes.isFolder(session.files.documents) else { return [] }
    return try FileBytes.names(in: session.files.documents).filter { !$0.hasPrefix(".") }.sorted()
  }
}
