package import Ledger

/// An entry as kept: what it is, when, and the record it came from.
package struct EntryRow: Row {
  package let id: Int64
  package let book: Book
  package let day: Day
  package let label: EntryLabel
  /// The record whose projection made it.
  package let seq: Int64
  /// The entry it is equal and opposite to.
  package let reverses: Int64?

  package init(
    id: Int64, book: Book, day: Day, label: EntryLabel, seq: Int64, reverses: Int64?
  ) {
    self.id = id
    self.book = book
    self.day = day
    self.label = label
    self.seq = seq
    self.reverses = reverses
  }

  package static let table = "entry"
  package static let columns = ["id", "book", "day", "label", "seq", "reverses"]

  package func write(to row: inout some RowWriter) {
    row.integer(id)
    row.choice(book)
    row.day(day)
    row.choice(label)
    row.integer(seq)
    row.optional(reverses)
  }

  package init(from row: inout some RowReader) throws {
    id = try row.integer()
    book = try row.choice()
    day = try row.day()
    label = try row.choice()
    seq = try row.integer()
    reverses = try row.optionalInteger()
  }
}

/// A posting as kept: the entry it belongs to and its place there, from 0.
package struct PostingRow: Row {
  package let entry: Int64
  package let position: Int64
  package let posting: Posting

  package init(entry: Int64, position: Int64, posting: Posting) {
    self.entry = entry
    self.position = position
    self.posting = posting
  }

  package static let table = "posting"
  package static let columns = ["entry", "fund", "position", "account", "amount", "auxiliary"]
  package static let keyColumns = 3

  package func write(to row: inout some RowWriter) {
    row.integer(entry)
    row.fund(posting.fund)
    row.integer(position)
    row.account(posting.account)
    row.amount(posting.amount)
    row.optional(posting.auxiliary)
  }

  package init(from row: inout some RowReader) throws {
    entry = try row.integer()
    let fund = try row.fund()
    position = try row.integer()
    posting = Posting(
      account: try row.account(), fund: fund, amount: try row.amount(),
      auxiliary: try row.optionalText())
  }
}
