package import Journal
package import Keeping
package import Ledger

extension Recorder {
  /// Adds the supporting document of this change. The facts recorded after it name it.
  package mutating func add(
    document id: ID<Document>, kind: Document.Kind, name: String, content: [UInt8], on day: Day
  ) throws {
    let named = DocumentName(name: name, digest: Hash(of: content).hex)
    let hash = try commit(to: named.payload, tag: .file)
    try record(DocumentAdded(id: id, day: day, kind: kind, hash: hash))
    self.document = id
  }
}
