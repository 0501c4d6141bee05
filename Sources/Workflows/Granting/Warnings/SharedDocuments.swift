import Granting
import Journal
import Keeping

/// Which payouts name a document that others named before. A document that comes with another command is
/// added again; payouts prepared together may well name one: the decision behind all of them.
struct SharedDocuments {
  /// As it came first, by what it is.
  private var first: [[UInt8]: ID<Document>] = [:]
  private var contents: [ID<Document>: [UInt8]] = [:]

  init(in view: some BooksView) throws {
    try view.forEach(Payout.self, where: []) { payout in
      guard let id = payout.document, payout.state != .voided, contents[id] == nil else {
        return true
      }
      let content = try Self.content(of: id, in: view)
      contents[id] = content
      if first[content] == nil { first[content] = id }
      return true
    }
  }

  func isNamedBefore(by payout: Payout) -> Bool {
    guard let id = payout.document, let content = contents[id] else { return false }
    return first[content] != id
  }

  /// The bytes of a file by their hash, a reference by its words; without the people file, its id.
  private static func content(of id: ID<Document>, in view: some BooksView) throws -> [UInt8] {
    guard let document = try view.find(Document.self, .text(id.text)),
      let name = try DocumentName.of(document, in: view)
    else { return Array(id.text.utf8) }
    return Array((document.kind == .file ? name.digest : name.name).utf8)
  }
}
