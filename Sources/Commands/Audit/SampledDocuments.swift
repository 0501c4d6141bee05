import Formats
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// The documents of what was drawn: copies, each once, and a list of them for the auditor alone, since names of
/// files may name people.
struct SampledDocuments {
  private let files: Files
  private let folder: String
  private var ofThings: [Int64: [String]] = [:]
  private var listed: Set<ID<Document>> = []
  private var list = CSVWriter(for: .spreadsheets)

  init(beside files: Files, to folder: String) {
    self.files = files
    self.folder = folder
    list.row(["document", "day", "name", "copy"])
  }

  func ids(of thing: Int64) -> [String] { ofThings[thing] ?? [] }

  /// Those that these records name, and those added for them since.
  mutating func add(of records: [Int64], _ thing: Int64, in view: some BooksView) throws {
    for record in records {
      let named = try RecordedFacts.document(namedBy: record, in: view)
      let attached = try view.rows(
        Attachment.self, where: [.equals("record", .integer(record))]
      ).map(\.document)
      for id in [named].compactMap(\.self) + attached where !ids(of: thing).contains(id.text) {
        ofThings[thing, default: []].append(id.text)
        if listed.insert(id).inserted { try copy(id, in: view) }
      }
    }
  }

  private mutating func copy(_ id: ID<Document>, in view: some BooksView) throws {
    guard let document = try view.find(Document.self, .text(id.text)) else {
      throw MissingRow(table: Document.table)
    }
    let name = try DocumentName.of(document, in: view)
    let state = DocumentCopy.State(of: document, name, beside: files)
    var place = state.words
    if case .whole(let path) = state {
      place = "documents/" + (path.split(separator: "/").last.map(String.init) ?? "")
      try FileBytes.makeFolder(folder + "/documents")
      try FileBytes.put(FileBytes.read(path), to: "\(folder)/\(place)", mode: 0o600)
    }
    list.row([id.text, document.day.description, name?.name ?? "", place])
  }

  func writeList() throws {
    guard !listed.isEmpty else { return }
    try FileBytes.put(list.bytes, to: folder + "/documents.csv", mode: 0o600)
  }
}
