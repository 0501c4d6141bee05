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
  /// names one that isn't there. A crash between the two leaves a copy that nothing names.
  static func add(
    _ given: String, beside files: Files, on day: Day, keeping: Bool,
    recorder: inout Recorder<SQLiteBooks>
  ) throws -> DocumentCopy {
    let id: ID<Document> = recorder.makeID()
    switch try GivenDocument(given) {
    case .reference(let reference):
      try recorder.add(
        document: id, kind: .reference, name: reference, content: Array(reference.utf8), on: day)
      return DocumentCopy(path: nil)
    case .file(let file):
      let bytes = try FileBytes.read(file)
      let name = NormalText.normalised(file.split(separator: "/").last.map(String.init) ?? file)
      try recorder.add(document: id, kind: .file, name: name, content: bytes, on: day)
      guard keeping else { return DocumentCopy(path: nil) }
      let path = path(of: id, name: name, beside: files)
      try FileBytes.makeFolder(files.documents)
      try FileBytes.write(bytes, to: path)
      do { try FileBytes.synchronise(folder: files.documents) } catch {
        unlink(path)
        throw error
      }
      return DocumentCopy(path: path)
    }
  }

  /// Where a document's copy lies: under its id, which no other document has, with its file's type.
  static func path(of id: ID<Document>, name: String, beside files: Files) -> String {
    "\(files.documents)/\(id.text.dropFirst(2))\(FileBytes.suffix(of: name))"
  }

  /// Whether a document's copy is there and is still what was added.
  enum State {
    case keptElsewhere, nameUnknown, missing, altered
    case whole(path: String)

    init(of document: Document, _ name: DocumentName?, beside files: Files) {
      guard document.kind == .file else {
        self = .keptElsewhere
        return
      }
      guard let name else {
        self = .nameUnknown
        return
      }
      let path = DocumentCopy.path(of: document.id, name: name.name, beside: files)
      guard FileBytes.isThere(path), let bytes = try? FileBytes.read(path) else {
        self = .missing
        return
      }
      self = Hash(of: bytes).hex == name.digest ? .whole(path: path) : .altered
    }

    /// Where it is, or why it isn't.
    var words: String {
      switch self {
      case .keptElsewhere: "kept elsewhere"
      case .nameUnknown: "name unknown"
      case .missing: "missing"
      case .altered: "altered"
      case .whole(let path): path
      }
    }
  }

  /// Takes the copy away again when the change was refused.
  func remove() {
    if let path { unlink(path) }
  }
}

/// What stands after `--document`: a file, or the reference of a paper that is kept elsewhere.
enum GivenDocument: Equatable {
  case file(String)
  case reference(String)

  /// A file that exists is meant as such. What only looks like one, with a slash or a type such as
  /// `.pdf`, is a typing mistake and not a reference, unless it is an address (`https://…`) or is said to
  /// be one: `ref:2024/17`.
  init(_ given: String) throws {
    let mark = "ref:"
    if given.hasPrefix(mark), given.utf8.count > mark.utf8.count {
      self = .reference(NormalText.normalised(String(given.dropFirst(mark.utf8.count))))
    } else if access(given, F_OK) == 0 {
      self = .file(given)
    } else if GivenDocument.looksLikeFile(given) {
      throw Fault(
        code: "document-not-found", message: "there is no file \(given)",
        hint:
          "name the file, or write ref:\(given) if it is the reference of a paper kept elsewhere",
        exit: .inputNotFound)
    } else {
      self = .reference(NormalText.normalised(given))
    }
  }

  static func looksLikeFile(_ text: String) -> Bool {
    if text.isEmpty { return true }
    if text.contains("://") { return false }
    if text.contains("/") { return true }
    return FileBytes.suffix(of: text).utf8.contains { $0 >= UInt8(ascii: "a") }
  }
}
