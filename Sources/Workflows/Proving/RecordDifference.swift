import Journal

extension Difference {
  /// Why a record could not be read back: whatever was thrown while it was. Nil for what says nothing
  /// about the record: a full disk, a busy file.
  package static func whileReading(_ seq: Int64, _ error: any Error) -> Difference? {
    switch error {
    case let difference as Difference: difference
    case let problem as RecordProblem: .ofRecord(seq, problem.message)
    case is Fault: nil
    case let refusal as any Explained: .ofRecord(seq, refusal.message)
    case let row as UnreadableRow:
      .ofRecord(seq, "what it makes can't be read back (column \(row.column))")
    case let missing as MissingRow:
      .ofRecord(seq, "it changes a row of the table \(missing.table) that isn't there")
    default: nil
    }
  }
}
