package import Journal

/// A moment in the life of the journal: after a record, or at an instant.
package enum KnownAt: Hashable, Sendable {
  case record(Int64)
  case instant(Instant)

  /// Reads a record's place, or an instant of RFC 3339.
  package init?(_ text: String) {
    if let instant = Instant(text) {
      self = .instant(instant)
    } else if let record = Int64(text), record >= 0, String(record) == text {
      self = .record(record)
    } else {
      return nil
    }
  }

  /// The last record of the last change that was whole then; below zero where there was none.
  package func lastRecord(in view: some BooksView) throws -> Int64 {
    let size = try view.journalSize()
    switch self {
    case .record(let record):
      guard record < size else { throw Fault.recordNotYet(record, size: size) }
      guard let envelope = try view.envelope(of: record) else { return -1 }
      return envelope.last ? record : envelope.change - 1
    case .instant(let instant):
      // A change has one instant, and none is before the last.
      return try Search.first(from: 0, below: size) { record in
        try view.envelope(of: record).map { $0.at > instant } ?? true
      } - 1
    }
  }
}

extension Fault {
  package static func recordNotYet(_ record: Int64, size: Int64) -> Fault {
    Fault(
      code: "record-not-yet",
      message: "the journal holds \(Int(size)) records, and none numbered \(Int(record))",
      hint: "records are numbered from 0", exit: .wrongUsage)
  }

  package static func nothingKnown() -> Fault {
    Fault(
      code: "nothing-known-yet", message: "the journal held nothing then",
      hint: "books are known from their first change on", exit: .wrongUsage)
  }
}
