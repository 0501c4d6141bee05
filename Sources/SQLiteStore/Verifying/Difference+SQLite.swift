import Workflows

extension Difference {
  /// Why a record could not be read back into the tables; nil for what says nothing about the record.
  static func whileReadingBack(_ seq: Int64, _ error: any Error) -> Difference? {
    guard let failure = error as? SQLiteFailure else { return whileReading(seq, error) }
    return failure.isDamage
      ? .ofRecord(seq, "the tables can't take what it says: \(failure.words)") : nil
  }

  /// What an error says about the file that was being verified; nil for what says nothing about it.
  static func ofFile(_ error: any Error) -> Difference? {
    switch error {
    case let difference as Difference: difference
    case let failure as SQLiteFailure where failure.isDamage:
      Difference("SQLite can't read it: \(failure.words)")
    case let row as UnreadableRow:
      Difference(column: row.column, "it can't be read as what it should be")
    default: nil
    }
  }
}
