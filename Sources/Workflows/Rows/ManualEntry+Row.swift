package import Keeping
import Ledger

extension ManualEntry: Row {
  package static let table = "manual_entry"
  package static let columns = [
    "id", "day", "entry", "label", "cause", "commitments", "reversed_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.day(day)
    row.integer(entry)
    row.choice(label)
    row.optional(cause?.text)
    row.numbers(commitments)
    row.day(reversedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), day: try row.day(), entry: try row.integer(), label: try row.choice(),
      cause: try row.optionalCause(), commitments: try row.numbers(),
      reversedOn: try row.optionalDay())
  }
}

extension RowWriter {
  /// Entries by their numbers.
  package mutating func numbers(_ value: [Int64]) { list(value.map(String.init)) }
}

extension RowReader {
  package mutating func numbers() throws -> [Int64] {
    try list().map { text in
      guard let number = Int64(text) else { throw UnreadableRow(column: "entries") }
      return number
    }
  }

  package mutating func optionalCause() throws -> Cause? {
    guard let text = try optionalText() else { return nil }
    guard let cause = Cause(text: text) else { throw UnreadableRow(column: "cause") }
    return cause
  }
}
