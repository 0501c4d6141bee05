import Council
package import Journal
package import Keeping
package import Ledger

/// Names the act that a document found later supports. The document itself is added by the same change.
package struct AttachDocument {
  /// The records of the acts, by their places.
  package var records: [Int64]

  package init(records: [Int64]) {
    self.records = records
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ID<Document> {
    try recorder.require(.documentAdd)
    guard let document = recorder.document else {
      preconditionFailure("a change that attaches a document has added it")
    }
    let size = try view.journalSize()
    for record in Set(records).sorted() {
      guard (0..<size).contains(record) else { throw KeepingRefusal.unknownRecord(record) }
      try recorder.record(DocumentAttached(attached: document, record: record, day: today))
    }
    return document
  }
}
