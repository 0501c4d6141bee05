/// The first place where books are not what their journal says.
package struct Difference: Error, Equatable, Sendable {
  /// The record it comes from, where one is to blame.
  package let record: Int64?
  package let table: String?
  /// The row's key, in words.
  package let row: String?
  package let column: String?
  package let reason: Message

  package init(
    record: Int64? = nil, table: String? = nil, row: String? = nil, column: String? = nil,
    _ reason: Message
  ) {
    self.record = record
    self.table = table
    self.row = row
    self.column = column
    self.reason = reason
  }

  /// A record that is not what it should be, in its own table.
  package static func ofRecord(
    _ seq: Int64, column: String? = "line", _ reason: Message
  ) -> Difference {
    Difference(record: seq, table: "record", row: String(seq), column: column, reason)
  }

  /// `record 12, table donation, row 12, column amount`
  package var place: String {
    [
      record.map { "record \($0)" }, table.map { "table \($0)" }, row.map { "row \($0)" },
      column.map { "column \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
