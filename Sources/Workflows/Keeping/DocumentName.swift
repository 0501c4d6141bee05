import Journal
package import Keeping

/// A document's name and the hash of its bytes, as the people file keeps them.
package struct DocumentName: Hashable, Sendable {
  package let name: String
  /// In hex: whether the copy beside the books is still what was added.
  package let digest: String

  package init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }

  /// The two, parted by a NUL, which no file name holds.
  package var payload: [UInt8] { Array(name.utf8) + [0] + Array(digest.utf8) }

  package init?(payload: [UInt8]) {
    guard let end = payload.lastIndex(of: 0) else { return nil }
    name = String(decoding: payload[..<end], as: UTF8.self)
    digest = String(decoding: payload[(end + 1)...], as: UTF8.self)
  }

  /// Nil where it was erased, and without the people file.
  package static func of(_ document: Document, in view: some BooksView) throws -> DocumentName? {
    guard view.hasWords else { return nil }
    let opening = try view.find(
      OpeningRow.self, .integer(document.seq), .text(Commitment.Tag.file.text))
    return opening.flatMap { DocumentName(payload: $0.payload) }
  }
}
