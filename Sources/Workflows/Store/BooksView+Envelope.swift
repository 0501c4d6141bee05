package import Journal

extension BooksView {
  /// When, by whom and in which change a record was written; nil where the journal has no such record.
  package func envelope(of record: Int64) throws -> Envelope? {
    var envelope: Envelope?
    try forEachRecord(from: record) { seq, line, _ in
      if seq == record { envelope = try RecordLine(line).envelope }
      return false
    }
    return envelope
  }
}
