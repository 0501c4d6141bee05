package import Ledger

/// An opening that is gone and whose record waits for the next shuffled batch.
package struct ErasureRow: Row {
  package let record: Int64
  package let tag: String

  package init(record: Int64, tag: String) {
    self.record = record
    self.tag = tag
  }

  package static let table = "people.erasure"
  package static let columns = ["record", "tag"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(record)
    row.text(tag)
  }

  package init(from row: inout some RowReader) throws {
    record = try row.integer()
    tag = try row.text()
  }
}

/// How far the people file is with its erasures. There is one such row.
package struct ErasingRow: Row {
  /// How many people wait for the next batch, and since when. Which openings were whose is not kept.
  package var people: Int64
  package var since: Day?
  /// The last record of an erasure whose opening is known to be gone here.
  package var through: Int64
  /// Whether what was deleted is still to be compacted away.
  package var isCompacting: Bool

  package static let key: Value = 0
  package static let table = "people.erasing"
  package static let columns = ["one", "people", "since", "through", "compacting"]

  package func write(to row: inout some RowWriter) {
    row.integer(0)
    row.integer(people)
    row.day(since)
    row.integer(through)
    row.boolean(isCompacting)
  }

  package init(from row: inout some RowReader) throws {
    _ = try row.integer()
    people = try row.integer()
    since = try row.optionalDay()
    through = try row.integer()
    isCompacting = try row.boolean()
  }
}

/// An erasure as the journal tells it: whose opening must not come back with an older people file.
package struct ErasedRow: Row {
  package let seq: Int64
  package let record: Int64
  package let tag: String

  package init(seq: Int64, record: Int64, tag: String) {
    self.seq = seq
    self.record = record
    self.tag = tag
  }

  package static let table = "erased"
  package static let columns = ["seq", "record", "tag"]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.integer(record)
    row.text(tag)
  }

  package init(from row: inout some RowReader) throws {
    seq = try row.integer()
    record = try row.integer()
    tag = try row.text()
  }
}
